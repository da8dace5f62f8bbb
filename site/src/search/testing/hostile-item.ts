import type { LibraryItem } from '@pratiques/shared';

export const hostileTitle = '<img src=x onerror=alert(1)> Zyzomys "><script>alert(2)</script>';

/** A fiche whose texts try to be markup wherever a result prints them. */
export function hostileItem(items: readonly LibraryItem[]): LibraryItem {
  const model = items.find((item) => item.kind === 'practice');
  if (model?.kind !== 'practice') throw new Error('The seeds have no practice');
  const summary = `Zyzomys ${hostileTitle} <svg/onload=alert(3)> &lt;b&gt;gras&lt;/b&gt;`;
  const entry = {
    ...model.entry,
    slug: 'fiche-hostile',
    title: hostileTitle,
    summary,
    objectives: [hostileTitle],
  };
  return { ...model, documentId: 'hostile', entry };
}
