import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../accounts.ts';
import { fieldsIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { type Contributor, contributionIn, contributorOf, newDraft } from './contributor.ts';

// Whatever is sent, the answer is a refusal that can be read, never a failure of ours.

let cms: Cms;
let owner: Contributor;
beforeAll(async () => {
  cms = await startCms();
  owner = contributorOf(cms, await signIn(cms, 'contributrice'));
});
afterAll(() => cms.stop());

const json = { 'content-type': 'application/json' };
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const image = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

describe('257 kB, 2 MB, 10,000 levels, {, wrong types, wrong Content-Type: 413/400/415, never 5xx', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>, number[]]>([
    ['257 kB', JSON.stringify({ title: 'a'.repeat(263_000) }), json, [413]],
    ['2 MB', JSON.stringify({ title: 'a'.repeat(2_000_000) }), json, [413]],
    [
      'a form of 2 MB',
      `title=${'a'.repeat(2_000_000)}`,
      { 'content-type': 'application/x-www-form-urlencoded' },
      [415],
    ],
    ['an open brace', '{', json, [400]],
    ['nothing that is JSON', 'titre=Un titre', json, [400]],
    ['a JSON string', '"title"', json, [400]],
    ['a JSON list', '[]', json, [400]],
    ['10,000 levels', `{"title":${nested(10_000)}}`, json, [400]],
    ['10,000 levels of data', `${'{"data":'.repeat(10_000)}1${'}'.repeat(10_000)}`, json, [400]],
    ['plain text', 'Un titre', { 'content-type': 'text/plain' }, [415]],
    ['XML', '<title>Un titre</title>', { 'content-type': 'application/xml' }, [415]],
    ['a picture', image, { 'content-type': 'image/png' }, [415]],
    ['a broken form', '--x', { 'content-type': 'multipart/form-data; boundary=x' }, [415]],
    ['a form without boundary', 'x', { 'content-type': 'multipart/form-data' }, [415]],
    ['JSON said to be compressed', '{}', { ...json, 'content-encoding': 'gzip' }, [415]],
  ])('%s', async (_, raw, headers, statuses) => {
    expect(statuses).toContain((await owner('POST ', undefined, { raw, headers })).status);
    const { documentId } = await newDraft(owner);
    const saved = await owner(`PUT /${documentId}`, undefined, { raw, headers });
    expect(statuses).toContain(saved.status);
    const moved = await owner(`POST /${documentId}/transitions`, undefined, { raw, headers });
    expect(statuses).toContain(moved.status);
  });
});

describe('wrong types, 1,000 terms: 400 naming the field', () => {
  const block = { type: 'paragraph', children: [{ type: 'text', text: 'x' }] };
  test.each<[string, unknown]>([
    ['title', 7],
    ['title', ['a']],
    ['title', { fr: 'a' }],
    ['title', 'a'.repeat(300)],
    ['title', 'a'.repeat(200_000)],
    ['context', [block]],
    ['context', Array.from({ length: 2_000 }, () => block)],
    ['domains', 'prevention'],
    ['domains', ['inconnu']],
    ['audiences', Array.from({ length: 1_000 }, (_, n) => `terme-${n}`)],
    ['audiences', [{ id: 1 }]],
    ['audiences', { set: ['parents'] }],
    ['organisation', { connect: [1] }],
    ['structure', 12],
    ['objectives', Array(5_000).fill('un')],
    ['objectives', [null]],
    ['ageMin', '3'],
    ['ageMin', 1e30],
    ['effects', [{ observed: 'x', hidden: true }]],
    ['effects', [{ id: 1, observed: 'x' }]],
    ['effects', 'x'],
    ['testimonies', Array(51).fill({ quote: 'x', speaker: 'y', consent: true })],
    ['hierarchyAgreement', 'true'],
    ['notApplicable', ['title', 'inconnu']],
    ['notApplicable', 'ageMin'],
    ['maturity', { $ne: null }],
  ])('%s = %.60j', async (name, value) => {
    const answer = await owner('POST ', { [name]: value });
    expect(answer.status).toBe(400);
    expect(fieldsIn(answer).every((path) => path === name || path.startsWith(`${name}.`))).toBe(
      true,
    );
    expect(fieldsIn(answer)).not.toEqual([]);
  });
});

describe('U+0000, lone surrogates, bidi and zero-width marks: NFC; control characters refused', () => {
  test.each([
    ['U+0000', 'a\u0000b'],
    ['an escape', 'a\u001bb'],
    ['a carriage control', 'a\u0085b'],
    ['a lone high surrogate', 'a\ud800'],
    ['a lone low surrogate', '\udc00a'],
    ['an override of direction', 'a\u202eb'],
    ['an isolate', 'a\u2066b'],
  ])('%s is refused in a title, a list, a row and a long text', async (_, text) => {
    for (const [name, value, path] of [
      ['title', text, 'title'],
      ['context', text, 'context'],
      ['keys', [text], 'keys.0'],
      ['partners', [{ name: text, role: null }], 'partners.0.name'],
      ['audiences', [text], 'audiences.0'],
    ] as const) {
      const answer = await owner('POST ', { [name]: value });
      expect([answer.status, fieldsIn(answer)]).toEqual([400, [path]]);
    }
  });

  test('accents are composed, and invisible marks are dropped', async () => {
    const { title } = await newDraft(owner, {
      title: 'E\u0301te\u0301\u200b\u00ad a\u0300 la fe\u0302te',
    });
    expect(title).toBe('Été à la fête');
  });

  test('raw HTML, braces, --- in text: it stays text', async () => {
    const context = '<script>alert(1)</script> {{7*7}} #{1} [x](javascript:alert(1)) --- </style>';
    const { documentId } = await newDraft(owner, { title: context.slice(0, 90), context });
    expect(contributionIn(await owner(`GET /${documentId}`))).toMatchObject({ context });
  });

  test.each([
    ['U+0000', '%00'],
    ['a broken percent', '%E0%A4%A'],
    ['a path that climbs', '..%2f..%2fadmin'],
    ['300 characters', 'a'.repeat(300)],
    ['quotes', "'%20OR%20'1'='1"],
  ])('a documentId with %s is not found', async (_, id) => {
    expect([400, 404]).toContain((await owner(`GET /${id}`)).status);
    expect([400, 404]).toContain((await owner(`PUT /${id}`, { version: 1 })).status);
    expect([400, 404]).toContain((await owner(`DELETE /${id}`)).status);
  });
});
