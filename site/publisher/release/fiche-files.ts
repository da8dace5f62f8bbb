const FICHE = /^\/fiches\/([a-z0-9-]+)(?:\.json|\/(gone\.html|moved\.txt)?)$/;

/** What stands at the address of a fiche: its page or its data, or what tells where it went. */
export interface FicheFile {
  readonly slug: string;
  readonly is: 'fiche' | 'moved' | 'gone';
}

/** The fiche to which an address of the site belongs; null for every other page. */
export function ficheFileOf(address: string): FicheFile | null {
  const [, slug, left] = FICHE.exec(address) ?? [];
  if (slug === undefined) return null;
  if (left === undefined) return { slug, is: 'fiche' };
  return { slug, is: left === 'gone.html' ? 'gone' : 'moved' };
}
