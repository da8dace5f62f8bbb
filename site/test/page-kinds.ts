import { urls } from '../src/lib/urls.ts';
import { createLibrary } from '../src/library/create-library.ts';
import { listPages } from '../src/library/list-page.ts';
import { seeds } from './sample.ts';

const [, older] = listPages(urls.fiches, createLibrary(seeds).fiches);

/** One address of each kind of page, on the seeds, and its file in `src/pages`. */
export const pageKinds = [
  ['home', '/', 'index.astro'],
  ['a practice', '/fiches/les-mots-poses/', 'fiches/[slug].astro'],
  ['a practice from a public source', '/fiches/panjo-pays-de-fougeres/', 'fiches/[slug].astro'],
  ['a fiche dispositif', '/fiches/fiche-relais-parental/', 'fiches/[slug].astro'],
  ['all fiches', '/fiches/', 'fiches/[...page].astro'],
  ['older fiches', older?.url ?? '', 'fiches/[...page].astro'],
  ['domains', '/domaines/', 'domaines/index.astro'],
  ['a domain', '/domaines/prevention/', 'domaines/[id]/[...page].astro'],
  ['themes', '/themes/', 'themes/index.astro'],
  ['a theme', '/themes/violences-conjugales/', 'themes/[key]/[...page].astro'],
  ['départements', '/departements/', 'departements/index.astro'],
  ['a département', '/departements/35/', 'departements/[code]/[...page].astro'],
  ['an empty département', '/departements/15/', 'departements/[code]/[...page].astro'],
  ['fiches of ONPE', '/onpe/', 'onpe/[...page].astro'],
  ['the five questions', '/comprendre/', 'comprendre.astro'],
  ['how to contribute', '/contribuer/', 'contribuer/index.astro'],
  ['opening an account', '/contribuer/inscription/', 'contribuer/inscription.astro'],
  ['confirming an address', '/contribuer/confirmer/', 'contribuer/confirmer.astro'],
  ['a new password', '/contribuer/mot-de-passe/', 'contribuer/mot-de-passe.astro'],
  ['a manager’s agreement', '/contribuer/accord/', 'contribuer/accord.astro'],
  ['accessibility', '/accessibilite/', 'accessibilite.astro'],
  ['legal notice', '/mentions-legales/', 'mentions-legales.astro'],
  ['privacy', '/donnees-personnelles/', 'donnees-personnelles.astro'],
  ['404', '/404.html', '404.astro'],
  ['a fiche that is gone', '/fiches/vis-ma-vie-immersions/', 'fiches/[slug]/gone.astro'],
] as const;

/** Files of `src/pages` that are no page to read, or are looked at elsewhere, and where. */
export const looked: Readonly<Record<string, string>> = {
  'recherche.astro': 'site/test/content-security.test.ts',
  'apercu/[why].astro': 'site/test/preview.test.ts',
  'contribuer/connexion.astro': 'scripts/story/account/account.test.ts',
  'contribuer/compte.astro': 'scripts/story/account/account.test.ts',
  'contribuer/fiche.astro': 'scripts/story/writing/writing.test.ts',
  'contribuer/fiches/index.astro': 'scripts/story/following/following.test.ts',
  'contribuer/suivi.astro': 'scripts/story/following/following.test.ts',
  'feed.xml.ts': 'site/test/naughty-strings.test.ts',
  'sitemap.xml.ts': 'site/test/naughty-strings.test.ts',
  'robots.txt.ts': 'site/test/rendered-site.test.ts',
  'fiches/[slug]/moved.txt.ts': 'site/publisher/server/former-addresses.test.ts',
};
