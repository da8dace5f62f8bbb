import { goodPassword, newAccount, openSession, rowOf } from '../account/accounts.ts';
import { signInTeam } from '../accounts.ts';
import { completePractice } from '../complete-practice.ts';
import { contributionIn, contributorOf, newDraft } from '../contributions/contributor.ts';
import { movePanel } from '../fiche.ts';
import type { Cms } from '../strapi.ts';

/** An account that was confirmed, and what it does in the Espace contributeur. */
export async function newContributor(cms: Cms, email: string) {
  await newAccount(cms, email);
  const { jwt } = await openSession(cms, email, goodPassword);
  const { id, documentId } = await rowOf(cms, email);
  return { email, id, documentId, token: jwt, ask: contributorOf(cms, jwt) };
}
export type NewContributor = Awaited<ReturnType<typeof newContributor>>;

/** A complete draft of theirs. */
export async function draftOf(cms: Cms, { ask }: NewContributor, answers: object = {}) {
  const { documentId } = await newDraft(ask, { ...(await completePractice(cms)), ...answers });
  return { kind: 'practice' as const, documentId };
}
type Draft = Awaited<ReturnType<typeof draftOf>>;

/** The same, proposed. */
export async function proposedOf(cms: Cms, person: NewContributor, answers: object = {}) {
  const fiche = await draftOf(cms, person, answers);
  await submit(person, fiche);
  return fiche;
}

async function submit({ ask }: NewContributor, { documentId }: Draft) {
  const { version } = contributionIn(await ask(`GET /${documentId}`));
  const answer = await ask(`POST /${documentId}/transitions`, { name: 'submit', version });
  if (answer.status !== 200) throw new Error(answer.text);
}

/** Moves of the team, one after the other, each with a comment. */
export async function moved(cms: Cms, fiche: Draft, names: readonly string[], comment = 'Un mot.') {
  const editeur = await signInTeam(cms, 'editeur');
  for (const name of names) {
    const { status, text } = await movePanel(cms, editeur, fiche, { name, comment });
    if (status !== 200) throw new Error(`${name}: ${text}`);
  }
}
