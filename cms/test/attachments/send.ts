import { Attachment } from '@pratiques/shared';
import { z } from 'zod';
import { type Answer, dataIn, request } from '../request.ts';
import type { Cms } from '../strapi.ts';

interface Sent {
  bytes: Uint8Array<ArrayBufferLike>;
  name?: string;
  /** What the sender says that it is. */
  type?: string;
  /** Answers, and the version that was read. */
  fields?: Record<string, string>;
}

/** A form with one file, as a browser sends it. */
export function formWith({ bytes, name = 'photo.jpg', type = 'image/jpeg', fields = {} }: Sent) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
  return form;
}

/** Sends a form to an address of the CMS. */
export async function sendForm(cms: Cms, path: string, token: string | undefined, form: FormData) {
  const raw = new Response(form);
  return request(cms, `POST ${path as '/'}`, {
    token,
    raw: new Uint8Array(await raw.arrayBuffer()),
    headers: { 'content-type': raw.headers.get('content-type') ?? '' },
  });
}

/** A contributor attaches a file to a practice. */
export const attachOwn = (cms: Cms, token: string | undefined, documentId: string, sent: Sent) =>
  sendForm(cms, `/api/contributions/${documentId}/attachments`, token, formWith(sent));

export const attachmentIn = (answer: Answer) => dataIn(answer, Attachment);
export const versionIn = ({ json }: Answer) =>
  z.object({ meta: z.object({ version: z.number() }) }).parse(json).meta.version;

/** All that is asked of a picture, and of a document, before it goes online. */
export const imageWords = {
  alt: 'Une pièce claire avec une table basse.',
  caption: 'La salle des visites',
  credit: "Liens d'Estives, 2024",
  recognisable: 'nobody',
} as const;
export const documentWords = {
  title: 'Trame de préparation',
  credit: "Liens d'Estives, 2024",
  recognisable: 'nobody',
  rights: 'true',
} as const;

/** What is said of two pictures and a document of which nobody said anything. */
export const unsaid = [
  ...[1, 2].flatMap((i) => [
    `Image ${i} : décrivez-la en une phrase pour les personnes qui ne la voient pas.`,
    `Image ${i} : indiquez l'auteur.`,
    `Image ${i} : dites si des personnes sont reconnaissables et si elles ont donné leur accord.`,
  ]),
  'Document 1 : donnez-lui un titre.',
  "Document 1 : indiquez l'auteur.",
  'Document 1 : dites si des personnes sont reconnaissables et si elles ont donné leur accord.',
  'Document 1 : confirmez que vous pouvez le diffuser.',
];
