import type { Column, Fields } from '../field.js';

const testimonyColumns = {
  quote: {
    type: 'text',
    required: true,
    min: 20,
    max: 500,
    label: { fr: 'Citation', en: 'Quotation' },
  },
  speaker: {
    type: 'text',
    required: true,
    max: 80,
    label: { fr: 'Place de la personne', en: 'Who speaks' },
  },
  consent: {
    type: 'consent',
    required: true,
    label: { fr: 'Accord de la personne', en: "The person's consent" },
  },
} as const satisfies Record<string, Column>;

/** Words; pictures and documents come with attachments. */
export const words = {
  testimonies: {
    type: 'rows',
    max: 4,
    columns: testimonyColumns,
    section: 'paroles',
    need: 'optional',
    publication: 'optional',
    public: true,
    localized: true,
    label: { fr: 'Des paroles à citer ?', en: 'Words to quote?' },
    help: 'Une phrase dite, et la place de la personne : « une mère », « un jeune majeur », « une assistante familiale ». Ni prénom, même changé, ni âge exact, ni commune.',
    example: '« On me laissait enfin préparer le goûter de mon fils. » Une mère',
    errors: {
      speaker: 'Citation {i} : indiquez la place de la personne, par exemple « un père ».',
      consent:
        "Citation {i} : cochez l'accord de la personne (et du titulaire de l'autorité parentale pour un mineur), ou retirez la citation.",
    },
  },
} as const satisfies Fields;
