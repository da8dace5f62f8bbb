/** The questions of the original page, in its order; ids are anchors. */
export const fiveQuestions = {
  why: { id: 'pourquoi', title: 'Pourquoi ce recueil ?' },
  feed: { id: 'alimenter', title: "Comment l'alimenter ?" },
  definition: { id: 'definition', title: "Qu'est-ce qu'une pratique inspirante ?" },
  consult: { id: 'consulter', title: 'Comment le consulter ?' },
  who: { id: 'qui', title: 'Qui le gère et comment ?' },
} as const;
