/** A page of the library to draw, and at which widths in CSS pixels. */
export interface Shot {
  name: string;
  path: string;
  widths: readonly number[];
  /** Waits for this before it is drawn. */
  ready?: string;
}

const everyWidth = [320, 768, 1280] as const;

/** One of each kind of page; `docs/` keeps those that the README shows. */
export const shots: readonly Shot[] = [
  { name: 'accueil', path: '/', widths: everyWidth },
  { name: 'pratique', path: '/fiches/panjo-pays-de-fougeres/', widths: everyWidth },
  { name: 'dispositif', path: '/fiches/fiche-relais-parental/', widths: everyWidth },
  { name: 'liste', path: '/domaines/prevention/', widths: everyWidth },
  { name: 'departement', path: '/departements/35/', widths: everyWidth },
  {
    name: 'recherche',
    path: '/recherche/?q=violences',
    widths: everyWidth,
    ready: '#resultats > li[data-slug]',
  },
  { name: 'introuvable', path: '/cette-page-n-existe-pas/', widths: everyWidth },
];

/** Pictures of the README, written into `docs/`; all others go to `screenshots/`, which git ignores. */
export const keptInDocs = new Set(['accueil-1280', 'formulaire-1280', 'panneau-fiche-1280']);
