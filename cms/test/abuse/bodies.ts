const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const json = { 'content-type': 'application/json' };

/** A body that no route reads, and what may be answered. */
export interface BadBody {
  name: string;
  raw: string | Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
  allowed: readonly number[];
}
const bad = (
  name: string,
  raw: BadBody['raw'],
  headers: Record<string, string>,
  ...allowed: number[]
): BadBody => ({ name, raw, headers, allowed });

/** “257 kB, 2 MB, 10,000 levels, `{`, wrong types, wrong Content-Type: 413/400/415, never 5xx.” */
export const badBodies: readonly BadBody[] = [
  bad('257 kB', JSON.stringify({ title: 'a'.repeat(263_000) }), json, 413),
  bad('2 MB', JSON.stringify({ title: 'a'.repeat(2_000_000) }), json, 413),
  bad('10,000 levels', `{"title":${nested(10_000)}}`, json, 400),
  bad('10,000 levels of objects', `${'{"data":'.repeat(10_000)}1${'}'.repeat(10_000)}`, json, 400),
  bad('an open brace', '{', json, 400),
  bad('a JSON text', '"title"', json, 400),
  bad('a JSON list', '[]', json, 400),
  bad('a JSON number', '1', json, 400),
  bad('a list of everything', '[null,true,0,"",[],{}]', json, 400),
  bad('not JSON', 'titre=Un titre', json, 400),
  bad('half a surrogate, escaped', '{"x":"\\ud800"}', json, 400),
  bad('bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), json, 400),
  bad('a key without value', '{"x"}', json, 400),
  bad('plain text', 'Un titre', { 'content-type': 'text/plain' }, 415),
  bad(
    'XML',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    { 'content-type': 'application/xml' },
    415,
  ),
  bad('a form', 'title=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415),
  bad(
    'a form of 2 MB',
    `title=${'a'.repeat(2_000_000)}`,
    { 'content-type': 'application/x-www-form-urlencoded' },
    415,
  ),
  bad('a broken multipart form', '--x', { 'content-type': 'multipart/form-data; boundary=x' }, 415),
  bad('a multipart form without boundary', 'x', { 'content-type': 'multipart/form-data' }, 415),
  bad('a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), { 'content-type': 'image/png' }, 415),
  bad('JSON said to be compressed', '{}', { ...json, 'content-encoding': 'gzip' }, 415),
  bad('JSON said to be brotli', '{}', { ...json, 'content-encoding': 'br' }, 415),
  bad('a type that is none', '{}', { 'content-type': '/' }, 415),
  bad('no type', '{"x":1}', { 'content-type': '' }, 415),
];

const names = [
  'owner',
  'role',
  'confirmed',
  'blocked',
  'provider',
  'stage',
  'evaluation',
  'documentId',
  'locale',
] as const;
/** “Mass assignment: owner, role, confirmed, … : 400 naming the field.” */
export const massAssigned = names.map((name) => ({ name, value: name === 'role' ? 1 : true }));

/** Values of the wrong type, for any field. */
export const wrongTypes: readonly unknown[] = [
  null,
  true,
  7,
  1e308,
  [],
  ['x'],
  {},
  { $ne: null },
  { $gt: '' },
  { set: [1] },
  { connect: [{ id: 1 }] },
];
