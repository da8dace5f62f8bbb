import type { Previewed } from './previews.ts';

const texts = {
  refused: {
    title: 'Ce lien d’aperçu n’est plus valable',
    text: 'Un aperçu se lit pendant dix minutes. Demandez-en un nouveau depuis la fiche, dans l’espace d’administration.',
  },
  unavailable: {
    title: 'L’aperçu ne peut pas être montré pour le moment',
    text: 'Le texte de la fiche n’a pas pu être lu. Rechargez cette page dans un instant.',
  },
  undrawn: {
    title: 'Cette fiche ne peut pas être montrée',
    text: 'Son texte met les gabarits du site en défaut. Signalez-le à l’équipe technique.',
  },
  busy: {
    title: 'Trop d’aperçus à la fois',
    text: 'D’autres aperçus sont en cours. Rechargez cette page dans un instant.',
  },
} as const satisfies Record<Exclude<Previewed, object>, { title: string; text: string }>;

/** Why there is no preview, in a page that needs nothing else. */
export function plainPage(why: keyof typeof texts): string {
  const { title, text } = texts[why];
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<main>
<h1>${title}</h1>
<p>${text}</p>
</main>
</html>
`;
}
