import * as z from 'zod';
import type { ProblemName } from '../fiche/field.js';
import type { Label } from '../vocabulary/label.js';

/** What is attached to a fiche: a picture that readers see, or a PDF that they take with them. */
export const AttachmentType = z.enum(['image', 'document']);
export type AttachmentType = z.infer<typeof AttachmentType>;

/** What is declared about the people whom a picture or a document shows. */
export const Recognisable = z.enum(['nobody', 'consents_held']);
export type Recognisable = z.infer<typeof Recognisable>;

export const recognisables = {
  nobody: { fr: "Personne n'est reconnaissable", en: 'Nobody is recognisable' },
  consents_held: {
    fr: 'Des personnes sont reconnaissables et ont donné leur accord par écrit (et le titulaire de l’autorité parentale pour un mineur)',
    en: 'People are recognisable and gave their written consent (and the holder of parental authority for a minor)',
  },
} as const satisfies Record<Recognisable, Label>;

export interface AttachmentField {
  /** Which attachments have it. */
  readonly of: readonly AttachmentType[];
  /** Nothing is asked of a draft; what is required is asked before its fiche is proposed, and before it goes online. */
  readonly need: 'required' | 'optional';
  /** True when the answer may leave the CMS. */
  readonly public: boolean;
  readonly label: Label;
  /** By the kind of file: what helps with a picture is of no use for a document. */
  readonly help?: Readonly<Partial<Record<AttachmentType, string>>>;
  readonly example?: string;
  /** French sentences; `{what}` is "Image" or "Document", `{i}` its number among those. */
  readonly errors?: Readonly<Partial<Record<ProblemName, string>>>;
  readonly type: 'text' | 'recognisable' | 'consent';
  /** Characters, for a text. */
  readonly max: number;
}

const text = { type: 'text', public: true } as const;
const kept = { max: 0, need: 'required', public: false } as const;

/** Every answer that goes with an attachment: the one table that API, panel, publication and pages read. */
export const attachmentFields = {
  alt: {
    ...text,
    of: ['image'],
    need: 'required',
    max: 200,
    label: { fr: "Description de l'image", en: 'Description of the image' },
    help: { image: 'Une phrase pour les personnes qui ne voient pas l’image.' },
    example: 'Une pièce claire avec une table basse, des coussins et un coin cuisine.',
    errors: {
      missing: '{what} {i} : décrivez-la en une phrase pour les personnes qui ne la voient pas.',
    },
  },
  title: {
    ...text,
    of: ['document'],
    need: 'required',
    max: 120,
    label: { fr: 'Titre du document', en: 'Title of the document' },
    example: "Trame de préparation d'une visite",
    errors: { missing: '{what} {i} : donnez-lui un titre.' },
  },
  caption: {
    ...text,
    of: ['image', 'document'],
    need: 'optional',
    max: 200,
    label: { fr: 'Légende', en: 'Caption' },
  },
  credit: {
    ...text,
    of: ['image', 'document'],
    need: 'required',
    max: 120,
    label: { fr: 'Crédit', en: 'Credit' },
    help: { image: "L'auteur, et l'année.", document: "L'auteur, et l'année." },
    example: "Liens d'Estives, 2024",
    errors: { missing: "{what} {i} : indiquez l'auteur." },
  },
  recognisable: {
    ...kept,
    type: 'recognisable',
    of: ['image', 'document'],
    label: { fr: 'Qui y reconnaît-on ?', en: 'Who can be recognised?' },
    help: {
      image: 'Lieux, objets, gestes : de préférence sans visage.',
      document: 'Noms, signatures, photos : relisez chaque page.',
    },
    errors: {
      missing:
        '{what} {i} : dites si des personnes sont reconnaissables et si elles ont donné leur accord.',
    },
  },
  rights: {
    ...kept,
    type: 'consent',
    of: ['document'],
    label: { fr: 'Ce document peut être diffusé', en: 'This document may be shared' },
    help: { document: 'Jamais un document issu d’un dossier, même masqué.' },
    errors: { missing: '{what} {i} : confirmez que vous pouvez le diffuser.' },
  },
} as const satisfies Record<string, AttachmentField>;
export type AttachmentFieldName = keyof typeof attachmentFields;

/** Object.keys loses the key type; the table is the only source of these names. */
export const attachmentFieldNames = Object.keys(attachmentFields) as AttachmentFieldName[];
