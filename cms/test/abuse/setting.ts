import { appendFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, inject } from 'vitest';
import { signIn, signInTeam } from '../accounts.ts';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import { plant } from '../leak/plant.ts';
import { type Asked, request } from '../request.ts';
import { addressOf, apiRoutes } from '../routes/routes.ts';
import { type Cms, startCms } from '../strapi.ts';
import { fingerprint, judgeOf, newTally } from './judge.ts';

// One CMS for all bad inputs; each file of this folder tries one kind.

const tally = newTally();
const { generated, figures } = inject('abuse');

export { generated };
/** The short form takes some of each list. */
export const some = <T>(list: readonly T[], every: number): readonly T[] =>
  list.filter((_, n) => figures !== '' || n % every === 0);
export let cms: Cms;
let judge: ReturnType<typeof judgeOf>;
export let token: string;
let state: string;
/** How many generated ones were sent. */
export const counted = { made: 0 };
export let editor: string;
let own: string;
export let theirs: string;

/** Starts the CMS before the tests of this file, stops it after them, and keeps the figures. */
export function withCms(): void {
  beforeAll(async () => {
    cms = await startCms();
    theirs = (await plant(cms)).declined.documentId;
    editor = await signInTeam(cms, 'editeur');
    own = (await newDraft(contributorOf(cms, await signIn(cms, 'contributeur2')))).documentId;
    judge = judgeOf(cms, tally);
  });
  afterAll(async () => {
    await cms.stop();
    const { tried, wrong, leaks } = tally;
    const figure = {
      part: 'cms',
      named: tried - counted.made,
      generated: counted.made,
      wrong: wrong.length,
      leaks: leaks.length,
      examples: [...wrong, ...leaks].slice(0, 10),
    };
    if (figures) appendFileSync(figures, `${JSON.stringify(figure)}\n`);
  });

  // A request may end the session with which it comes.
  beforeEach(async () => {
    token = await signIn(cms, 'contributeur2');
    state = await fingerprint(cms);
  });
}

/** Sends one bad request and judges its answer. */
export async function attempt(
  what: string,
  line: string,
  asked: Asked,
  allowed?: readonly number[],
) {
  const answer = await request(cms, addressOf(line, own), asked).catch(() => null);
  const sent = `${line} ${asked.raw ?? ''} ${JSON.stringify(asked.body ?? null)}`;
  const { status = 0, text = '' } = answer ?? {};
  judge({ what: `${line}: ${what}`, status, text, allowed, sent });
  return answer;
}
export const nothingWrong = (before: { wrong: number; leaks: number }) => {
  expect(tally.wrong.slice(before.wrong, before.wrong + 10)).toEqual([]);
  expect(tally.leaks.slice(before.leaks, before.leaks + 10)).toEqual([]);
};
/** The same, and no row has changed since the test began. */
export async function nothingChanged(before: { wrong: number; leaks: number }) {
  if ((await fingerprint(cms)) !== state) tally.wrong.push('a refused request changed a row');
  nothingWrong(before);
}
export const now = () => ({ wrong: tally.wrong.length, leaks: tally.leaks.length });

export const isWriting = (line: string) =>
  /^(?:POST|PUT)/.test(line) || line === 'DELETE /api/auth/account';
/** Forms with a file have their own tests, in `../attachments/`. */
export const writing = apiRoutes.filter(({ line, form }) => isWriting(line) && !form);
export const as = (who: string) => (who === 'contributor' ? token : undefined);
