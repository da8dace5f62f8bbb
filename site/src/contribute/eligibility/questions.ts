/** How far an answer goes: nothing in the way, something to know, or not yet. */
export type Weight = 'clear' | 'know' | 'not-yet';

interface Choice {
  readonly label: string;
  readonly weight: Weight;
  /** What to do then. */
  readonly advice?: string;
}
interface Question {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** What is asked of a practice before it is proposed, as the form's own questions and the rules of deposit say it. */
export const questions: readonly Question[] = [
  {
    id: 'qui-depose',
    title: 'Qui porte la pratique ?',
    choices: [
      { label: "Un service d'un département ou de l'État", weight: 'clear' },
      { label: "Une association membre d'un réseau national", weight: 'clear' },
      {
        label: "Quelqu'un d'autre",
        weight: 'not-yet',
        advice:
          "Le dépôt est ouvert à ces services et à ces associations. Si vous menez la pratique avec l'un d'eux, c'est à lui de la proposer : vous pourrez y figurer parmi les partenaires.",
      },
    ],
  },
  {
    id: 'depuis-quand',
    title: 'Depuis quand fonctionne-t-elle ?',
    choices: [
      { label: 'Un an ou plus', weight: 'clear' },
      {
        label: "Moins d'un an",
        weight: 'know',
        advice:
          "Un an de recul est demandé en général. Vous pouvez proposer la fiche ; l'équipe vous dira s'il vaut mieux attendre.",
      },
      {
        label: "Rien n'a encore commencé",
        weight: 'know',
        advice:
          "Un an de recul est demandé en général. La fiche le dirait (« Étude de faisabilité ») ; l'équipe vous dira s'il vaut mieux attendre.",
      },
    ],
  },
  {
    id: 'hierarchie',
    title: "Votre hiérarchie est-elle d'accord ?",
    choices: [
      { label: 'Oui', weight: 'clear' },
      {
        label: "Je ne l'ai pas encore demandé",
        weight: 'know',
        advice:
          "Vous pouvez écrire dès maintenant : son accord n'est demandé qu'au moment de proposer la fiche.",
      },
      {
        label: 'Non',
        weight: 'not-yet',
        advice:
          'Sans son accord, la fiche ne peut pas être proposée. Un brouillon peut aider à en parler.',
      },
    ],
  },
  {
    id: 'personne',
    title: "Peut-on la raconter sans que personne n'y soit reconnaissable ?",
    choices: [
      { label: 'Oui', weight: 'clear' },
      {
        label: 'Je ne sais pas',
        weight: 'know',
        advice:
          'Aucun enfant, aucun parent, aucun professionnel ne doit être reconnaissable, y compris par recoupement. Le formulaire signale les passages à relire et propose une autre façon de les dire.',
      },
      {
        label: "Non, elle tient à l'histoire d'une personne",
        weight: 'not-yet',
        advice:
          "Parlez du groupe plutôt que d'une personne : « plusieurs enfants d'âge scolaire », « une commune rurale ». Si ce n'est pas possible, la pratique n'a pas sa place dans le recueil.",
      },
    ],
  },
];

/** What to do, in words. */
export const verdicts = {
  clear: {
    title: 'Rien ne vous retient',
    text: "Votre pratique a sa place ici. Comptez un quart d'heure pour une première version.",
  },
  know: {
    title: 'Vous pouvez commencer',
    text: "Gardez en tête ce qui est écrit sous vos réponses : rien n'est demandé avant de proposer la fiche.",
  },
  'not-yet': {
    title: 'Pas encore',
    text: 'Lisez ce qui est écrit sous vos réponses : chacune dit quoi faire.',
  },
} as const satisfies Record<Weight, { title: string; text: string }>;

/** What the answers come to: null as long as one is missing. */
export function verdictOf(weights: readonly Weight[]): Weight | null {
  if (weights.length < questions.length) return null;
  if (weights.includes('not-yet')) return 'not-yet';
  return weights.includes('know') ? 'know' : 'clear';
}
