import { Domain } from '../../vocabulary/domain.js';
import { Maturity } from '../../vocabulary/maturity.js';
import type { Fields } from '../field.js';

/** What is read first, and what makes the fiche findable. */
export const essentials = {
  title: {
    type: 'line',
    min: 10,
    max: 120,
    section: 'essentiel',
    need: 'required',
    publication: 'required',
    public: true,
    localized: true,
    label: { fr: 'Titre de la pratique', en: 'Title of the practice' },
    help: 'Dites ce qui se fait et pour qui. Évitez le nom de projet seul et les sigles.',
    example: 'Des visites médiatisées au plus près des familles de montagne',
    errors: {
      missing: 'Donnez un titre à la pratique.',
      short:
        "Le titre est trop court pour que l'on comprenne la pratique : écrivez au moins {min} caractères.",
      long: 'Le titre compte {n} caractères : ramenez-le à {max} au plus.',
    },
  },
  summary: {
    type: 'text',
    min: 150,
    max: 500,
    section: 'essentiel',
    need: 'required',
    publication: 'required',
    public: true,
    localized: true,
    label: {
      fr: "En quelques phrases, de quoi s'agit-il ?",
      en: 'In a few sentences, what is it about?',
    },
    help: 'Trois à cinq phrases : le problème de départ, ce que vous faites, ce que cela change. Ce résumé apparaît dans les résultats de recherche.',
    example:
      'Des parents renonçaient aux visites faute de transport. Une équipe itinérante ouvre désormais, dans quatre communes, des lieux de rencontre meublés comme un salon.',
    errors: {
      missing: 'Résumez la pratique en quelques phrases.',
      short:
        'Le résumé compte {n} caractères : il en faut au moins {min} pour comprendre la pratique.',
      long: 'Le résumé compte {n} caractères : ramenez-le à {max} au plus. Le détail a sa place dans « Le récit ».',
    },
  },
  domains: {
    type: 'choices',
    values: Domain.options,
    min: 1,
    max: 3,
    section: 'essentiel',
    need: 'required',
    publication: 'required',
    public: true,
    localized: false,
    label: { fr: 'Dans quels domaines agit-elle ?', en: 'In which domains does it act?' },
    help: 'Un à trois domaines, celui qui compte le plus en premier dans votre esprit. La liste est celle de la définition nationale.',
    example: 'Accompagnement des familles ; Protection des enfants',
    errors: {
      missing: 'Cochez au moins un domaine.',
      many: 'Vous avez coché {n} domaines : gardez les trois principaux.',
    },
  },
  themes: {
    type: 'terms',
    of: 'theme',
    max: 2,
    section: 'essentiel',
    need: 'optional',
    publication: 'optional',
    public: true,
    localized: false,
    label: {
      fr: "Rejoint-elle un thème de l'ONPE ?",
      en: "Does it belong to one of ONPE's themes?",
    },
    help: "L'Observatoire national de la protection de l'enfance range ses fiches par thème. Ne cochez rien si aucun ne convient : ce n'est pas un manque.",
    example: 'Actions et soutien en direction des parents',
    errors: {
      many: 'Gardez deux thèmes au plus.',
    },
  },
  topics: {
    type: 'terms',
    of: 'topic',
    max: 5,
    section: 'essentiel',
    need: 'optional',
    publication: 'optional',
    public: true,
    localized: false,
    label: { fr: 'Mots-clés', en: 'Keywords' },
    help: "Tapez quelques lettres et choisissez dans la liste. Un mot vous manque ? Écrivez-le à l'équipe dans le fil d'échange.",
    example: 'Maintien des liens et visites',
    errors: {
      many: 'Gardez cinq mots-clés au plus.',
    },
  },
  start: {
    type: 'month',
    section: 'essentiel',
    need: 'required',
    publication: 'optional',
    public: true,
    localized: false,
    label: { fr: 'Depuis quand fonctionne-t-elle ?', en: 'Since when has it been running?' },
    help: 'La date des premières actions auprès du public, pas celle de la décision. Un an de recul est demandé en général.',
    example: 'Septembre 2019',
    errors: {
      missing: "Indiquez au moins l'année de démarrage.",
      future:
        "Cette date est à venir. Si rien n'a commencé, choisissez « Étude de faisabilité » plus bas.",
      invalid: "Écrivez l'année en quatre chiffres, par exemple 2019.",
    },
  },
  maturity: {
    type: 'choice',
    values: Maturity.options,
    section: 'essentiel',
    need: 'required',
    publication: 'required',
    public: true,
    localized: false,
    label: { fr: "Où en est-elle aujourd'hui ?", en: 'Where does it stand today?' },
    help: "Étude de faisabilité : rien n'a encore commencé. Expérimentation : un essai limité. En déploiement : on étend. Pérennisée : elle fait partie de l'ordinaire et du budget. Essaimée : d'autres l'ont reprise.",
    example: 'Pérennisée',
    errors: {
      missing: 'Choisissez le stade qui décrit le mieux la pratique.',
    },
  },
} as const satisfies Fields;
