// The Espace contributeur is static: one page is the form of every fiche, another one follows every fiche.
const OF_A_FICHE = /^\/contribuer\/fiches\/(?:nouvelle|[a-z0-9]{24})\/$/;
const FOLLOWED = /^\/contribuer\/fiches\/[a-z0-9]{24}\/suivi\/$/;

/** The page that is shown at an address which names a contributor's fiche; null for any other address. */
export function pageForContributor(address: string): string | null {
  if (OF_A_FICHE.test(address)) return '/contribuer/fiche/';
  return FOLLOWED.test(address) ? '/contribuer/suivi/' : null;
}
