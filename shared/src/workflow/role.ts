import * as z from 'zod';
import type { Label } from '../vocabulary/label.js';

/** Who may act on a fiche. A contributor and a co-author act on theirs only. */
export const Role = z.enum([
  'contributor',
  'coauthor',
  'editor',
  'committee',
  'onpe',
  'administrator',
]);
export type Role = z.infer<typeof Role>;

/** As they end the sentence "Elle revient à …". */
export const roles = {
  contributor: {
    fr: 'la personne qui a déposé la fiche',
    en: 'the person who submitted the record',
  },
  coauthor: { fr: 'un coauteur de terrain', en: 'a field co-author' },
  editor: { fr: "l'équipe éditoriale", en: 'the editorial team' },
  committee: { fr: 'un membre du comité', en: 'a committee member' },
  onpe: { fr: "l'ONPE", en: 'ONPE' },
  administrator: { fr: "l'administration du site", en: "the site's administration" },
} as const satisfies Record<Role, Label>;
