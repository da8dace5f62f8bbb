import type { FindingKind } from '../finding.js';
import { findingKinds, type KindInWords } from '../kinds.js';

/** What an editor answers for beside passages: pages that nobody could read, and more passages than are told. */
type DocumentKind = 'unread' | 'crowd';
export type FicheFindingKind = FindingKind | DocumentKind;

const documentKinds: Readonly<Record<DocumentKind, KindInWords>> = {
  unread: {
    label: { fr: 'Pages sans texte lisible', en: 'Pages without readable text' },
    why: {
      fr: "Aucun texte n'a pu être lu dans ces pages du document (une numérisation, une photo, un dessin) : les noms, dates et numéros qu'elles montrent n'ont pas été cherchés.",
      en: 'No text could be read in these pages of the document (a scan, a photograph, a drawing): names, dates and numbers that they show were not looked for.',
    },
    rephrase: {
      fr: 'Relisez vous-même chacune de ces pages, ou joignez le PDF exporté du traitement de texte.',
      en: 'Read each of these pages yourself, or attach the PDF exported from the word processor.',
    },
  },
  crowd: {
    label: { fr: 'De nombreux autres passages', en: 'Many other passages' },
    why: {
      fr: 'Seuls les premiers sont montrés. Un texte qui en contient autant est souvent une liste de personnes.',
      en: 'Only the first ones are shown. A text with so many is often a list of people.',
    },
    rephrase: {
      fr: 'Retirez la liste, ou ce document ; corrigez les premiers passages pour voir les suivants.',
      en: 'Remove the list, or this document; correct the first passages to see those that follow.',
    },
  },
};

/** Every kind that is told of a fiche, in the words that people read. */
export const ficheFindingKinds: Readonly<Record<FicheFindingKind, KindInWords>> = {
  ...findingKinds,
  ...documentKinds,
};
