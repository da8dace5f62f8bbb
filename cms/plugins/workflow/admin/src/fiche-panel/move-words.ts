import type { MoveName } from '@pratiques/shared';

interface Words {
  /** What happens, said before the person confirms. */
  consequence: string;
  /** The question to which the comment answers. */
  question: string;
}

const reason = 'Motif';
const ground = 'Ce qui fonde cette décision';
const word = 'Mot d’explication';

/** The dialog of each move that asks for a comment. */
export const wordsOf: Partial<Record<MoveName, Words>> = {
  requestChanges: {
    consequence: 'La fiche revient aux personnes qui l’écrivent, avec votre demande.',
    question: 'Ce qu’il faudrait préciser ou changer',
  },
  decline: {
    consequence:
      'La fiche ne sera pas mise en ligne. Son texte est conservé : elle pourra être remise à l’examen.',
    question: reason,
  },
  accept: {
    consequence: 'La fiche passera à « Retenue, à publier ». Elle ne sera pas encore en ligne.',
    question: ground,
  },
  validate: {
    consequence: 'La relecture par le terrain est close. L’accord reviendra à une autre personne.',
    question: ground,
  },
  returnToReview: {
    consequence: 'La fiche n’est plus retenue : son examen reprend.',
    question: word,
  },
  correct: {
    consequence:
      'Le texte enregistré remplace celui du site en quelques secondes, sans nouvel examen. Pour les fautes, les précisions et les traductions.',
    question: 'Ce qui a été corrigé',
  },
  reopen: {
    consequence:
      'La version en ligne reste sur le site pendant la mise à jour. La nouvelle repassera par l’examen.',
    question: 'Pourquoi une mise à jour',
  },
  unpublish: {
    consequence:
      'La page disparaît du site et de la recherche en quelques secondes. Le texte est conservé ici, et la fiche pourra être remise à l’examen.',
    question: reason,
  },
  restore: { consequence: 'L’examen reprend sur le texte enregistré.', question: word },
};
