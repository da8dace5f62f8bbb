import { urls } from '../src/lib/urls.ts';
import { createLibrary } from '../src/library/create-library.ts';
import { listPages } from '../src/library/list-page.ts';
import { seeds } from './sample.ts';

const [, older] = listPages(urls.fiches, createLibrary(seeds).fiches);

/** One address of each kind of page, on the seeds. */
export const pageKinds = [
  ['home', '/'],
  ['a practice', '/fiches/les-mots-poses/'],
  ['a practice from a public source', '/fiches/panjo-pays-de-fougeres/'],
  ['a fiche dispositif', '/fiches/fiche-relais-parental/'],
  ['all fiches', '/fiches/'],
  ['older fiches', older?.url ?? ''],
  ['domains', '/domaines/'],
  ['a domain', '/domaines/prevention/'],
  ['themes', '/themes/'],
  ['a theme', '/themes/violences-conjugales/'],
  ['départements', '/departements/'],
  ['a département', '/departements/35/'],
  ['an empty département', '/departements/15/'],
  ['fiches of ONPE', '/onpe/'],
  ['the five questions', '/comprendre/'],
  ['how to contribute', '/contribuer/'],
  ['opening an account', '/contribuer/inscription/'],
  ['confirming an address', '/contribuer/confirmer/'],
  ['a new password', '/contribuer/mot-de-passe/'],
  ['a manager’s agreement', '/contribuer/accord/'],
  ['accessibility', '/accessibilite/'],
  ['legal notice', '/mentions-legales/'],
  ['privacy', '/donnees-personnelles/'],
  ['404', '/404.html'],
  ['a fiche that is gone', '/fiches/vis-ma-vie-immersions/'],
] as const;
