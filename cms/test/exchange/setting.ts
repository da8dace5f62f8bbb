import { type Contribution, type FieldRequest, Message } from '@pratiques/shared';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { z } from 'zod';
import { signIn, signInTeam } from '../accounts.ts';
import { completePractice } from '../complete-practice.ts';
import {
  type Contributor,
  contributionIn,
  contributorOf,
  newDraft,
} from '../contributions/contributor.ts';
import { type Answer, dataIn, request } from '../request.ts';
import { startCms } from '../strapi.ts';

const Letter = z.looseObject({ to: z.string(), subject: z.string(), text: z.string() });
type Letter = z.infer<typeof Letter>;

type Method = 'GET' | 'POST' | 'PUT';

/** A running CMS, the two sides of a practice, and every mail as it is handed over. */
async function startExchange() {
  const cms = await startCms();
  const letters: Letter[] = [];
  /** Those to a contributor's manager, who is no side of the exchange. */
  const toManagers: Letter[] = [];
  const email: { send: (mail: unknown) => Promise<unknown> } = cms.strapi
    .plugin('email')
    .service('email');
  const { send } = email;
  email.send = (mail) => {
    const letter = Letter.parse(mail);
    (letter.text.includes('/contribuer/accord/') ? toManagers : letters).push(letter);
    return send(mail);
  };
  const owner = contributorOf(cms, await signIn(cms, 'contributrice'));
  const stranger = contributorOf(cms, await signIn(cms, 'contributeur2'));
  const editor = await signInTeam(cms, 'editeur');
  const complete = await completePractice(cms);
  const panel = (token: string, method: Method, id: string, path: string, body?: unknown) =>
    request(cms, `${method} /workflow/fiches/practice/${id}${path as ''}`, { token, body });
  return {
    cms,
    letters,
    toManagers,
    owner,
    stranger,
    editor,
    complete,
    /** Asks the panel about a practice. */
    panel,
    /** A move of the team, with what goes with it. */
    move: (id: string, name: string, more: object = {}) =>
      panel(editor, 'POST', id, '/moves', { name, comment: 'Un mot pour vous.', ...more }),
    draft: async (answers: object = {}) =>
      (await newDraft(owner, { ...complete, ...answers })).documentId,
  };
}
type Exchange = Awaited<ReturnType<typeof startExchange>>;

/** The exchange of the tests around. */
export let at: Exchange;

/** Starts it before the tests of this file, and stops it after them; each test begins without a letter. */
export function withExchange(): void {
  beforeAll(async () => {
    at = await startExchange();
  });
  afterAll(() => at.cms.stop());
  beforeEach(() => {
    at.letters.length = 0;
    at.toManagers.length = 0;
  });
}

/** A move of the contributor's, on the version as it stands. */
export async function moveAs(owner: Contributor, id: string, name: string, comment?: string) {
  const { version } = await read(owner, id);
  return owner(`POST /${id}/transitions`, { name, version, ...(comment ? { comment } : {}) });
}

export const read = async (owner: Contributor, id: string): Promise<Contribution> =>
  contributionIn(await owner(`GET /${id}`));

/** A practice that is proposed. */
export async function proposed(answers: object = {}): Promise<string> {
  const id = await at.draft(answers);
  await moveAs(at.owner, id, 'submit');
  return id;
}

/** Other answers, given by the contributor. */
export async function save(id: string, answers: object): Promise<void> {
  const { version } = await read(at.owner, id);
  expect((await at.owner(`PUT /${id}`, { version, ...answers })).status).toBe(200);
}

export const messagesIn = (answer: Answer) => dataIn(answer, z.array(Message));
export const messageIn = (answer: Answer) => dataIn(answer, Message);

/** What was asked last, by its place. */
export const requestAt = ({ requests }: Contribution, path: string): FieldRequest => {
  const found = requests.findLast((one) => one.path.join('.') === path);
  if (!found) throw new Error(`nothing is asked at ${path}`);
  return found;
};
