import { Provenance } from '../../vocabulary/provenance.js';
import { PublicSite } from '../../vocabulary/site.js';
import type { Fields } from '../field.js';

const byTheTeam = { section: null, need: 'optional', public: true } as const;

/** What the team fills in, for both kinds of fiche: a contributor is never asked. */
export const editorial = {
  slug: {
    ...byTheTeam,
    type: 'slug',
    publication: 'required',
    localized: false,
    label: { fr: 'Adresse de la fiche', en: 'Address of the record' },
    errors: {
      missing: 'Donnez une adresse à la fiche.',
      exclusive: 'Une autre fiche a déjà cette adresse : changez-la.',
      invalid:
        "Cette adresse ne convient pas : des lettres minuscules sans accent, des chiffres et des traits d'union.",
    },
  },
  sites: {
    ...byTheTeam,
    type: 'choices',
    values: PublicSite.options,
    min: 1,
    max: 2,
    publication: 'required',
    localized: false,
    label: { fr: 'Sites où la fiche paraît', en: 'Sites that show the record' },
    errors: { missing: 'Choisissez au moins un site.' },
  },
  provenance: {
    ...byTheTeam,
    type: 'choice',
    values: Provenance.options,
    publication: 'required',
    localized: false,
    label: { fr: "D'où vient cette fiche ?", en: 'Where does this record come from?' },
  },
  provenanceNote: {
    ...byTheTeam,
    type: 'text',
    max: 1_000,
    publication: 'optional',
    localized: true,
    label: { fr: 'Précision sur la provenance', en: 'Note on the provenance' },
  },
} as const satisfies Fields;

/** Effects told as one text, for practices that came without rows. */
export const effectsNote = {
  effectsNote: {
    ...byTheTeam,
    type: 'prose',
    max: 3_000,
    publication: 'optional',
    localized: true,
    label: { fr: 'Les effets, en texte', en: 'Effects, as a text' },
  },
} as const satisfies Fields;
