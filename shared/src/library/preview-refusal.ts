/** Why a link to a draft shows none, as its page says it. */
export const previewRefusals = {
  refused: {
    title: "Ce lien d'aperçu n'est plus valable",
    text: "Un aperçu se lit pendant dix minutes. Demandez-en un nouveau depuis la fiche, dans l'espace d'administration.",
  },
  unavailable: {
    title: "L'aperçu ne peut pas être montré pour le moment",
    text: "Le texte de la fiche n'a pas pu être lu. Rechargez cette page dans un instant.",
  },
  undrawn: {
    title: 'Cette fiche ne peut pas être montrée',
    text: "Son texte met les gabarits du site en défaut. Signalez-le à l'équipe technique.",
  },
  busy: {
    title: "Trop d'aperçus à la fois",
    text: "D'autres aperçus sont en cours. Rechargez cette page dans un instant.",
  },
} as const;
export type PreviewRefusal = keyof typeof previewRefusals;

export const isPreviewRefusal = (name: string | undefined): name is PreviewRefusal =>
  name !== undefined && Object.hasOwn(previewRefusals, name);
