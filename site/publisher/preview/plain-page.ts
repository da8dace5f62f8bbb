import { type PreviewRefusal, previewRefusals } from '@pratiques/shared';

/** Why there is no preview, in a page that needs nothing else: while there are no templates to draw it. */
export function plainPage(why: PreviewRefusal): string {
  const { title, text } = previewRefusals[why];
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
