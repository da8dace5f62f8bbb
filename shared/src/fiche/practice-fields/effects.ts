import { KnowledgeLevel } from '../../vocabulary/knowledge-level.js';
import type { Column, Fields } from '../field.js';

/** One effect: a row of the table that readers see. */
const effectColumns = {
  beneficiary: {
    type: 'text',
    required: true,
    min: 2,
    max: 120,
    label: { fr: 'Pour qui ?', en: 'For whom?' },
    help: 'Vos publics sont proposés ; vous pouvez en écrire un autre.',
    example: 'Les enfants confiés',
    errors: {
      missing: 'Effet {i} : dites qui en bénéficie.',
    },
  },
  expected: {
    type: 'text',
    required: false,
    max: 300,
    label: { fr: 'Ce que vous attendiez', en: 'What you expected' },
    help: "L'effet visé au départ.",
    example: 'Des retours de visite plus calmes',
    errors: {
      long: 'Effet {i} : « Ce que vous attendiez » compte {n} caractères : ramenez-le à {max} au plus.',
    },
  },
  observed: {
    type: 'text',
    required: true,
    min: 20,
    max: 600,
    label: { fr: 'Ce que vous constatez', en: 'What you see' },
    help: "Un fait, un chiffre, une tendance. Parlez de l'ensemble du groupe, jamais d'un enfant en particulier.",
    example:
      'Les visites manquées sont passées de quatre sur dix à une sur dix entre 2019 et 2024.',
    errors: {
      missing: 'Effet {i} : décrivez ce que vous constatez, ou retirez ce bloc.',
      short: 'Effet {i} : dites-en un peu plus, au moins {min} caractères.',
      long: 'Effet {i} : « Ce que vous constatez » compte {n} caractères : ramenez-le à {max} au plus.',
    },
  },
  evidence: {
    type: 'text',
    required: true,
    min: 5,
    max: 300,
    label: { fr: 'Comment le savez-vous ?', en: 'How do you know?' },
    help: 'Un relevé, un questionnaire, une réunion, une impression partagée : tout se dit.',
    example: 'Relevé mensuel des présences, tenu depuis 2019',
    errors: {
      missing:
        "Effet {i} : dites comment vous le savez. « Impression partagée de l'équipe » est une réponse possible.",
      long: 'Effet {i} : « Comment le savez-vous » compte {n} caractères : ramenez-le à {max} au plus.',
    },
  },
  date: {
    type: 'month',
    required: false,
    label: { fr: 'Constaté quand ?', en: 'Seen when?' },
    help: "L'année du constat le plus récent.",
    example: '2024',
    errors: {
      before:
        "Effet {i} : ce constat date d'avant le démarrage de la pratique ({start}). Vérifiez l'une des deux dates.",
      future: 'Effet {i} : cette date est à venir.',
    },
  },
} as const satisfies Record<string, Column>;

/** Effects, and how they are known. */
export const effects = {
  effects: {
    type: 'rows',
    min: 1,
    max: 8,
    columns: effectColumns,
    section: 'effets',
    need: 'required',
    publication: 'optional',
    public: true,
    localized: true,
    label: { fr: 'Quels effets constatez-vous ?', en: 'Which effects do you see?' },
    help: "Un effet par bloc, même modeste, même défavorable. Si rien n'est encore observé, choisissez plus bas « Effets non documentés à ce stade » : la fiche reste recevable.",
    advice: "Le comité y cherche l'efficacité : ce que la fiche permet de savoir, et ses limites.",
    example: '(voir chaque colonne)',
    errors: {
      missing: 'Décrivez au moins un effet, ou choisissez « Effets non documentés à ce stade ».',
      many: 'Gardez huit effets au plus, les plus parlants.',
    },
  },
  knowledgeLevel: {
    type: 'choice',
    values: KnowledgeLevel.options,
    section: 'effets',
    need: 'required',
    publication: 'required',
    public: true,
    localized: false,
    label: { fr: "Sur quoi ces constats s'appuient-ils ?", en: 'What do these findings rest on?' },
    help: "Aucune réponse n'est moins bonne qu'une autre. Elle dit aux lecteurs jusqu'où se fier aux effets.",
    example: 'Suivi interne outillé',
    errors: {
      missing: "Choisissez sur quoi s'appuient vos constats.",
      conflict:
        "Vous décrivez {n} effets et choisissez « non documentés » : changez l'un ou l'autre.",
    },
  },
} as const satisfies Fields;
