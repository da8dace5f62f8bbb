import { expect } from 'vitest';
import { z } from 'zod';
import { change, post } from '../account/accounts.ts';
import { jpeg } from '../attachments/pictures.ts';
import { attachOwn, imageWords } from '../attachments/send.ts';
import { contributionIn } from '../contributions/contributor.ts';
import { dataIn } from '../request.ts';
import type { Cms } from '../strapi.ts';
import { draftOf, moved, newContributor, proposedOf } from './people.ts';
import { plantExchange } from './plant-exchange.ts';

/** A number where no word fits. */
export const telephone = '05 63 91 47 28';

/**
 * A contributor called by a word that stands in all that they leave: account, mails, each stage of a
 * fiche, comments, messages, files, an organisation. One fiche is online, and holds the word nowhere in public.
 */
export async function plantPerson(cms: Cms, word: string) {
  const person = await newContributor(cms, `${word}@asso.example`);
  const name = `Camille ${word}`;
  await change(cms, person.email, { fullName: name, jobTitle: `Chef ${word}`, network: word });
  await post(cms, 'forgot-password', { email: person.email });
  const proposed = await person.ask('POST /organisations', { name: `Association ${word}` });
  const organisation = dataIn(proposed, z.looseObject({ documentId: z.string() })).documentId;

  const hidden = { managerEmail: `chef@${word}.example`, internalContact: telephone };
  const spoken = { ...hidden, title: `Une pratique ${word} parmi d'autres` };
  const picture = async (fiche: { documentId: string }, alt: string) => {
    const sent = {
      bytes: await jpeg(),
      name: `${word}.jpg`,
      fields: { ...imageWords, alt, rights: 'true' },
    };
    const answer = await attachOwn(cms, person.token, fiche.documentId, sent);
    expect(answer.status).toBe(201);
  };

  const advice = 'Appeler le 06 39 98 12 34.';
  /** Why a passage is kept, in words that name the person. */
  const explain = async ({ documentId }: { documentId: string }) => {
    const { warnings } = contributionIn(await person.ask(`GET /${documentId}`));
    const body = { explanation: `${name} a donné son accord.` };
    const kept = await person.ask(`PUT /${documentId}/kept-passages/${warnings[0]?.key}`, body);
    expect(kept.status).toBe(200);
  };

  const draft = await draftOf(cms, person, { ...spoken, organisation, advice });
  await explain(draft);
  await picture(draft, `La salle de ${word}`);
  const inReview = await proposedOf(cms, person, spoken);
  await moved(cms, inReview, ['examine'], `Bonjour ${name}`);
  const accepted = await proposedOf(cms, person, spoken);
  await plantExchange(cms, person, accepted.documentId, word);
  await moved(cms, accepted, ['examine', 'accept'], `Bravo ${name}`);

  const online = await draftOf(cms, person, hidden);
  await picture(online, imageWords.alt);
  const { version } = contributionIn(await person.ask(`GET /${online.documentId}`));
  const submitted = await person.ask(`POST /${online.documentId}/transitions`, {
    name: 'submit',
    version,
  });
  expect(submitted.status).toBe(200);
  await plantExchange(cms, person, online.documentId, word);
  await moved(cms, online, ['examine', 'accept', 'publish'], `Merci à ${name}.`);
  // What is being changed beside the version that readers have.
  const before = contributionIn(await person.ask(`GET /${online.documentId}`));
  const reopened = await person.ask(`POST /${online.documentId}/transitions`, {
    name: 'reopen',
    version: before.version,
    comment: `À reprendre, ${word}.`,
  });
  const next = contributionIn(reopened);
  const saved = await person.ask(`PUT /${online.documentId}`, {
    version: next.version,
    title: `Un titre ${word} qui n'est pas en ligne`,
    advice,
  });
  expect(saved.status).toBe(200);
  await explain(online);
  await picture(online, `Une image de ${word} qui n'est pas en ligne`);
  return { ...person, draft, inReview, accepted, online };
}
