import { fill } from '../vocabulary/fill.js';
import type { Label, Locale } from '../vocabulary/label.js';
import { attachmentLimits } from './attachment.js';

/** Why a file is not taken, with the status of the answer. `look/work/FLOWS.md`, section 5. */
export const fileRefusals = {
  absent: {
    status: 400,
    fr: 'Joignez un fichier, sous le nom « file ».',
    en: 'Attach one file, named “file”.',
  },
  form: {
    status: 400,
    fr: 'Cet envoi ne peut pas être lu : un seul fichier, sous le nom « file », et ses réponses.',
    en: 'This form cannot be read: one file, named “file”, and its answers.',
  },
  size: {
    status: 413,
    fr: 'Ce fichier pèse trop lourd : {mo} Mo au plus.',
    en: 'This file is too heavy: {mo} MB at most.',
  },
  type: {
    status: 415,
    fr: "« {file} » n'est ni une image que nous savons lire, ni un PDF. Enregistrez une image en JPEG, en PNG ou en WebP, exportez un document en PDF, puis réessayez.",
    en: '“{file}” is neither an image that we can read nor a PDF. Save an image as JPEG, PNG or WebP, export a document as PDF, then try again.',
  },
  mixed: {
    status: 415,
    fr: '« {file} » contient un autre fichier caché. Ouvrez-le, enregistrez-le sous un nouveau nom, puis réessayez.',
    en: '“{file}” hides another file. Open it, save it under a new name, then try again.',
  },
  broken: {
    status: 422,
    fr: '« {file} » est abîmé ou incomplet. Enregistrez-le de nouveau, puis réessayez.',
    en: '“{file}” is damaged or cut short. Save it again, then try again.',
  },
  dimensions: {
    status: 422,
    fr: '« {file} » est trop grande : {side} points de côté au plus, {millions} millions en tout.',
    en: '“{file}” is too large: {side} pixels along a side at most, {millions} million in all.',
  },
  pages: {
    status: 422,
    fr: '« {file} » a trop de pages : {pages} au plus.',
    en: '“{file}” has too many pages: {pages} at most.',
  },
  long: {
    status: 422,
    fr: '« {file} » contient trop de texte : {characters} caractères au plus, soit 150 pages pleines. Joignez la partie utile, ou donnez le lien du document entier.',
    en: '“{file}” holds too much text: {characters} characters at most, that is 150 full pages. Attach the useful part, or give the link of the whole document.',
  },
  fields: {
    status: 422,
    fr: '« {file} » est un formulaire que nous ne savons pas lire. Ouvrez-le, imprimez-le en PDF (« Imprimer », puis « Enregistrer au format PDF »), puis joignez ce nouveau fichier.',
    en: '“{file}” is a form that we cannot read. Open it, print it to PDF (“Print”, then “Save as PDF”), then attach this new file.',
  },
  heavy: {
    status: 422,
    fr: '« {file} » demande trop de temps ou de mémoire pour être lu. Allégez-le, puis réessayez.',
    en: '“{file}” takes too much time or memory to be read. Make it lighter, then try again.',
  },
  locked: {
    status: 422,
    fr: '« {file} » est protégé par un mot de passe : envoyez une version sans protection.',
    en: '“{file}” is protected by a password: send a version without protection.',
  },
  active: {
    status: 422,
    fr: '« {file} » contient un script ou un fichier joint : exportez-le de nouveau en PDF simple.',
    en: '“{file}” holds a script or an attached file: export it again as a plain PDF.',
  },
  virus: {
    status: 422,
    fr: '« {file} » a été refusé par le contrôle antivirus.',
    en: '“{file}” was refused by the virus scanner.',
  },
  scan: {
    status: 503,
    fr: "Le contrôle antivirus ne répond pas : le fichier n'a pas été gardé. Réessayez dans quelques minutes.",
    en: 'The virus scanner does not answer: the file was not kept. Try again in a few minutes.',
  },
  busy: {
    status: 503,
    fr: 'Plusieurs fichiers sont déjà en cours de lecture. Réessayez dans une minute.',
    en: 'Several files are being read already. Try again in a minute.',
  },
  many: {
    status: 409,
    fr: 'Cette fiche a déjà le nombre de fichiers permis : {image} images et {document} documents. Retirez-en un pour en joindre un autre.',
    en: 'This record has all the files that it may have: {image} images and {document} documents. Remove one to attach another.',
  },
} as const satisfies Record<string, Label & { status: number }>;
export type FileRefusal = keyof typeof fileRefusals;

/** The sentence of a refusal; `file` is the sender's file name, cut to be shown. */
export function fileRefusalSentence(refusal: FileRefusal, file: string, locale: Locale): string {
  const { bytes, side, pixels, pages, characters, image, document } = attachmentLimits;
  const grouped = (count: number) =>
    count.toLocaleString(locale === 'fr' ? 'fr-FR' : 'en-GB').replace(/\s/g, ' ');
  return fill(fileRefusals[refusal][locale], {
    mo: bytes / 1_000_000,
    side: grouped(side),
    characters: grouped(characters),
    millions: pixels / 1_000_000,
    pages,
    image,
    document,
    // Last: a name may hold braces.
    file,
  });
}
