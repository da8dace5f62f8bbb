import { tell } from '@pratiques/shared/log';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { signIn } from '../accounts.ts';
import { request } from '../request.ts';
import { addressOf, apiRoutes } from '../routes/routes.ts';
import { type Cms, startCms } from '../strapi.ts';
import { findWordInTexts } from './find-word.ts';
import { plant, published, secrets } from './plant.ts';

// No submission, evaluation or deliberation leaves the CMS before its time, by no route of the list;
// the same search first finds what was published.

const logged = 'crabouillette';
const mailed = 'vosperine';

let cms: Cms;
/** Everything that somebody else than the owner and the team can come to read, by place. */
let places: Record<string, string>;

async function gather(ids: string[]) {
  const other = await signIn(cms, 'contributeur2');
  const found: Record<string, string> = {};
  const read = async (path: `/${string}`, token?: string) => {
    const { text, status } = await request(cms, `GET ${path}`, { token });
    found[`${token ? 'as another ' : ''}GET ${path}`] = `${status} ${text}`;
  };
  const listed = apiRoutes
    .filter(({ line }) => line.startsWith('GET'))
    .flatMap(({ line }) =>
      ids.map((id) => addressOf(line, id).replace('GET ', '') as `/${string}`),
    );
  const core = [
    '/api/practices?status=draft&populate=*',
    '/api/practices',
    '/api/dispositifs',
    '/api/users?populate=*',
  ] as const;
  for (const path of new Set([...listed, ...core]))
    for (const token of [undefined, other]) await read(path, token);
  const token = cms.env.LIBRARY_TOKEN;
  found.changes = (await request(cms, 'GET /api/library/changes', { token })).text;
  const email = `${mailed}@asso.example`;
  const account = { username: email, email, password: 'Une-phrase-longue-2026' };
  await request(cms, 'POST /api/auth/local/register', { body: account });
  found.mails = await vi.waitFor(
    async () => {
      // Whom a mail is sent to stands on it; the owner of what is planted and the manager that it names get some of these.
      const mails = (await cms.mails())
        .join('\n')
        .replace(/^To: (?:contributrice|direction)@.*$/gm, '');
      expect(mails).toContain(mailed);
      return mails;
    },
    { timeout: 20_000 },
  );
  tell(cms.strapi.log, { event: 'failed', reason: `planted on purpose: ${logged}` });
  found.logs = cms.logs.join('\n');
  return found;
}

beforeAll(async () => {
  cms = await startCms();
  const { online, declined } = await plant(cms);
  places = await gather([online.documentId, declined.documentId]);
});
afterAll(() => cms.stop());

describe('the search works', () => {
  test('it finds the word of the published fiche where readers read', () => {
    expect(findWordInTexts(places, published)).toEqual(['changes']);
  });
  test('it finds a word that was written in the log on purpose, and requests beside it', () => {
    expect(findWordInTexts(places, logged)).toEqual(['logs']);
    expect(places.logs).toContain('"POST","route":"/api/contributions"');
  });
  test('it finds an address in the mail that was sent to it, and not in the logs', () => {
    expect(findWordInTexts(places, mailed)).toEqual(['mails']);
  });
  test('the words are really in the database', async () => {
    const texts: Record<string, string> = {};
    for (const table of ['practices', 'workflow_journal_texts'])
      texts[table] = JSON.stringify(await cms.strapi.db.connection(table).select());
    for (const [what, word] of Object.entries(secrets))
      if (what !== 'a comment that was refused')
        expect(findWordInTexts(texts, word), what).not.toEqual([]);
  });
});

describe('leak 0: a word planted in a draft or a rejection is found nowhere', () => {
  test.each(Object.entries(secrets))('%s', (_, word) => {
    expect(findWordInTexts(places, word)).toEqual([]);
  });
  test('a password, a token or the address of a person', () => {
    const { managerEmail } = { managerEmail: 'direction@liens-estives.example' };
    const words = ['Demonstration-2026!', cms.env.LIBRARY_TOKEN, cms.env.JWT_SECRET];
    for (const word of [...words, managerEmail, 'contributrice@demo.example'])
      expect(findWordInTexts(places, word)).toEqual([]);
    // Three letters alone stand in many a documentId: a session's token begins with two such parts.
    for (const text of Object.values(places)) expect(text).not.toMatch(/eyJ[\w-]+\.eyJ[\w-]+/);
  });
});
