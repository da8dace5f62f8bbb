import type { Fields } from '../field.js';

/** The story of the practice. */
export const story = {
  context: {
    type: 'prose',
    min: 150,
    max: 2_000,
    section: 'recit',
    need: 'required',
    publication: 'required',
    public: true,
    localized: true,
    label: { fr: "D'où vient cette pratique ?", en: 'Where does this practice come from?' },
    help: "Le constat de départ : qu'est-ce qui n'allait pas, qui l'a dit, qu'aviez-vous déjà essayé ?",
    advice:
      'Le comité y cherche la pertinence : un besoin décrit, si possible par des constats ou des paroles.',
    example:
      'Les visites avaient lieu dans une salle unique du chef-lieu, aux heures de bureau. Certains parents mettaient trois heures pour une heure de visite.',
    errors: {
      missing: "Expliquez d'où vient la pratique.",
      short: 'Dites-en un peu plus : au moins {min} caractères, soit deux ou trois phrases.',
      long: 'Ce texte compte {n} caractères : ramenez-le à {max} au plus.',
    },
  },
  objectives: {
    type: 'lines',
    min: 1,
    max: 6,
    each: 160,
    section: 'recit',
    need: 'required',
    publication: 'required',
    public: true,
    localized: true,
    label: { fr: 'Que cherchez-vous à obtenir ?', en: 'What do you want to achieve?' },
    help: 'Un objectif par ligne, qui commence par un verbe. Deux ou trois suffisent souvent.',
    example: 'Rendre les visites accessibles à tous les parents',
    errors: {
      missing: 'Indiquez au moins un objectif.',
      long: "L'objectif {i} compte {n} caractères : ramenez-le à {each} au plus.",
      many: 'Gardez six objectifs au plus.',
    },
  },
  description: {
    type: 'prose',
    min: 400,
    max: 6_000,
    section: 'recit',
    need: 'required',
    publication: 'required',
    public: true,
    localized: true,
    label: {
      fr: 'Comment cela se passe-t-il, concrètement ?',
      en: 'How does it work in practice?',
    },
    help: "Suivez le parcours d'une personne, du premier contact à la fin. Qui fait quoi, où, à quel rythme ? Commencez une ligne par un tiret pour faire une liste.",
    advice:
      "À éviter : le récit d'une situation individuelle, même modifiée. Écrivez « un enfant », « une famille ».",
    example:
      "L'intervenante rencontre d'abord le parent seul, pour préparer. L'enfant visite le lieu la semaine précédente. Le jour venu, une demi-heure d'accueil séparé précède la rencontre.",
    errors: {
      missing: 'Décrivez le déroulement de la pratique.',
      short:
        "Le déroulement compte {n} caractères : il en faut au moins {min} pour qu'une autre équipe s'y retrouve.",
      long: 'Ce texte compte {n} caractères : ramenez-le à {max} au plus.',
    },
  },
  participation: {
    type: 'prose',
    max: 1_500,
    section: 'recit',
    need: 'useful',
    publication: 'optional',
    public: true,
    localized: true,
    label: {
      fr: 'Quelle place pour les enfants, les jeunes et les familles ?',
      en: 'What place for children, young people and families?',
    },
    help: "Ont-ils été consultés, ont-ils décidé, animent-ils ? Si ce n'est pas encore le cas, dites-le : c'est utile aussi.",
    advice: 'Le comité y cherche la pertinence : la place laissée aux personnes concernées.',
    example:
      "L'écrit destiné au juge est lu au parent avant l'envoi. Depuis 2022, deux parents participent au choix du mobilier et des horaires.",
    instead: 'not_applicable',
    errors: {
      long: 'Ce texte compte {n} caractères : ramenez-le à {max} au plus.',
    },
  },
} as const satisfies Fields;
