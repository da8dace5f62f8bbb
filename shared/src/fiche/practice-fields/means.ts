import type { Fields } from '../field.js';

/** Who, with whom, with what. */
export const means = {
  organisation: {
    type: 'organisation',
    section: 'moyens',
    need: 'required',
    publication: 'required',
    public: true,
    localized: false,
    label: {
      fr: 'Quelle organisation porte la pratique ?',
      en: 'Which organisation carries the practice?',
    },
    help: "Celle de votre compte, s'il en indique une. Pour en choisir une autre, cherchez-la ; si elle n'est pas dans la liste, proposez-la : l'équipe la confirmera.",
    example: "Association Liens d'Estives",
    errors: {
      missing: "Indiquez l'organisation qui porte la pratique.",
      invalid:
        "L'organisation qui porte la fiche est encore proposée : confirmez-la, puis mettez la fiche en ligne.",
      pending:
        "À savoir : cette organisation attend la confirmation de l'équipe. Vous pouvez proposer la fiche sans attendre.",
    },
  },
  structure: {
    type: 'term',
    of: 'structure',
    section: 'moyens',
    need: 'required',
    publication: 'required',
    public: true,
    localized: false,
    label: {
      fr: 'Quel type de structure la met en œuvre ?',
      en: 'What type of structure runs it?',
    },
    help: "L'équipe qui agit au quotidien, pas le siège.",
    example: 'Lieu de visites en présence de tiers ou espace de rencontre',
    errors: {
      missing: "Choisissez un type de structure ; « Autre » convient si rien n'est proche.",
    },
  },
  partners: {
    type: 'rows',
    max: 12,
    columns: {
      name: { type: 'text', label: { fr: 'Partenaire', en: 'Partner' }, required: true, max: 120 },
      role: {
        type: 'text',
        label: { fr: "Ce qu'il apporte", en: 'What it brings' },
        required: false,
        max: 160,
      },
    },
    section: 'moyens',
    need: 'useful',
    publication: 'optional',
    public: true,
    localized: true,
    label: { fr: 'Avec quels partenaires ?', en: 'With which partners?' },
    help: 'Des organisations, pas des personnes. Dites en quelques mots ce que chacune apporte. Cochez « Aucun partenaire » si vous agissez seuls.',
    example: 'Communes : prêt des salles et du mobilier',
    instead: 'not_applicable',
    errors: {
      name: 'Donnez le nom du partenaire {i}, ou retirez la ligne.',
      long: 'Le rôle du partenaire {i} compte {n} caractères : ramenez-le à 160 au plus.',
    },
  },
  humanMeans: {
    type: 'text',
    max: 800,
    section: 'moyens',
    need: 'required',
    publication: 'optional',
    public: true,
    localized: true,
    label: { fr: 'Quels moyens humains ?', en: 'Which human means?' },
    help: 'Les métiers et le temps de travail, en équivalents temps plein si vous les connaissez. Sinon, cochez « Non connu à ce jour ».',
    example:
      'Quatre intervenants formés (3,2 ETP), une psychologue deux jours par mois, un conducteur à mi-temps.',
    instead: 'not_known',
    errors: {
      missing: 'Indiquez les moyens humains, ou cochez « Non connu à ce jour ».',
      long: 'Ce texte compte {n} caractères : ramenez-le à {max} au plus.',
    },
  },
  materialMeans: {
    type: 'text',
    max: 800,
    section: 'moyens',
    need: 'optional',
    publication: 'optional',
    public: true,
    localized: true,
    label: { fr: 'Quels moyens matériels ?', en: 'Which material means?' },
    help: 'Locaux, véhicules, outils, logiciels.',
    example: 'Quatre salles communales, un minibus de neuf places.',
    instead: 'not_applicable',
    errors: {
      long: 'Ce texte compte {n} caractères : ramenez-le à {max} au plus.',
    },
  },
  financialMeans: {
    type: 'text',
    max: 800,
    section: 'moyens',
    need: 'required',
    publication: 'optional',
    public: true,
    localized: true,
    label: { fr: 'Quels moyens financiers ?', en: 'Which financial means?' },
    help: "Qui finance, et l'ordre de grandeur : par an, par place ou par famille. Sinon, cochez « Non connu à ce jour ».",
    example:
      'Environ 190 000 € par an, tarif à la mesure fixé par le Département ; salles prêtées par les communes.',
    instead: 'not_known',
    errors: {
      missing: 'Indiquez les moyens financiers, ou cochez « Non connu à ce jour ».',
      long: 'Ce texte compte {n} caractères : ramenez-le à {max} au plus.',
    },
  },
  publicContact: {
    type: 'contact',
    section: 'moyens',
    need: 'required',
    publication: 'optional',
    public: true,
    localized: false,
    label: {
      fr: 'Comment les lecteurs pourront-ils vous joindre ?',
      en: 'How can readers reach you?',
    },
    help: "Soit par le formulaire du site (votre adresse reste cachée), soit par l'adresse du service. Jamais une adresse nominative : elle suivrait la fiche après votre départ.",
    example: 'espace-rencontre@liens-estives.example',
    errors: {
      missing: 'Choisissez comment les lecteurs pourront vous joindre.',
      invalid: "Cette adresse n'est pas complète. Exemple : service@organisme.fr",
      personal:
        "« {adresse} » semble être l'adresse d'une personne. Donnez celle du service, ou choisissez le formulaire du site.",
    },
  },
} as const satisfies Fields;
