import fc from 'fast-check';
import { addressOf, apiRoutes, panelDoors } from '../routes/routes.ts';
import { naughtyStrings } from './naughty.ts';

export interface GeneratedRequest {
  line: string;
  path: string;
  body: unknown;
  raw: string | undefined;
  headers: Record<string, string>;
  signedIn: boolean;
}

const seed = 20_261_122;
const lines = [...apiRoutes.map(({ line }) => line), ...panelDoors];
const fields = [
  'identifier',
  'email',
  'password',
  'code',
  'passwordConfirmation',
  'currentPassword',
  'refreshToken',
  'title',
  'context',
  'domains',
  'effects',
  'partners',
  'version',
  'name',
  'type',
  'comment',
  'text',
  'answer',
  'word',
  'upTo',
  'organisation',
  'fullName',
  'publicContact',
  'ageMin',
  'data',
  '__proto__',
  'constructor',
];

const text = fc.oneof(
  fc.constantFrom(...naughtyStrings),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);
const value = fc.oneof(
  text,
  fc.jsonValue({ maxDepth: 4 }),
  fc.array(text, { maxLength: 5 }),
  fc.integer(),
  fc.double(),
);
const body = fc.oneof(
  { weight: 4, arbitrary: fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 8 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 6 }) },
);
/** JSON with a byte changed, cut or doubled; mostly it is none any more. */
const broken = fc
  .tuple(body, fc.nat(400), fc.constantFrom('"', '{', ']', '\\', '\u0000', 'é', ''))
  .map(([made, at, piece]) => {
    const json = JSON.stringify(made) ?? '';
    return json.slice(0, at) + piece + json.slice(at + 1);
  });
const query = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.webQueryParameters().map((made) => `?${made}`) },
  {
    weight: 1,
    arbitrary: text.map((made) => `?filters=${encode(made)}&code=${encode(made)}`),
  },
);
const types = [
  'application/json',
  'application/json; charset=utf-16',
  'application/vnd.api+json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
];

/** What cannot be written in an address stands for itself as well as it can. */
const encode = (part: string): string => encodeURIComponent(part.toWellFormed());

const made = fc.record({
  line: fc.constantFrom(...lines),
  id: fc.oneof(
    fc.constant('a'.repeat(24)),
    text.map((part) => encode(part).slice(0, 300) || 'x'),
  ),
  query,
  body,
  raw: fc.option(broken, { nil: undefined, freq: 3 }),
  type: fc.oneof(
    { weight: 5, arbitrary: fc.constant(types[0] ?? '') },
    { weight: 1, arbitrary: fc.constantFrom(...types) },
  ),
  language: fc.constantFrom('fr', 'en', '', 'xx;q=9'),
  signedIn: fc.boolean(),
});

/** Requests that somebody might send who wants to see something break; always the same ones. */
export function* generatedRequests(count: number): Generator<GeneratedRequest> {
  for (const { line, id, query: asked, body: sent, raw, type, language, signedIn } of fc.sample(
    made,
    { numRuns: count, seed },
  )) {
    const [method = 'GET'] = line.split(' ');
    const path = addressOf(line.replace(/:\w+/, id)).split(' ')[1] ?? '/';
    const hasBody = method === 'POST' || method === 'PUT';
    yield {
      line,
      path: path + asked,
      body: hasBody && raw === undefined ? sent : undefined,
      raw: hasBody ? raw : undefined,
      headers: { ...(hasBody ? { 'content-type': type } : {}), 'accept-language': language },
      signedIn: signedIn && line.includes('/api/'),
    };
  }
}
