import type { Domain } from '@pratiques/shared';
import type { FacetName } from '../search/facets.ts';

const page = (base: string, name: string | null) => (name === null ? base : `${base}page/${name}/`);

/** The one place where addresses of the site are built. */
export const urls = {
  home: '/',
  search: '/recherche/',
  /** The search page with words, and filters by their names in `search/facets.ts`. */
  searchFor: (words: string, filters: Partial<Record<FacetName, string>> = {}) =>
    `/recherche/?${new URLSearchParams({ ...(words === '' ? {} : { q: words }), ...filters })}`,
  fiches: '/fiches/',
  fiche: (slug: string) => `/fiches/${slug}/`,
  ficheData: (slug: string) => `/fiches/${slug}.json`,
  /** A file attached to a fiche, by the name that it has everywhere. */
  file: (name: string) => `/fichiers/${name}`,
  domains: '/domaines/',
  domain: (id: Domain) => `/domaines/${id}/`,
  themes: '/themes/',
  theme: (key: string) => `/themes/${key}/`,
  departements: '/departements/',
  departement: (code: string) => `/departements/${code}/`,
  onpe: '/onpe/',
  understand: '/comprendre/',
  contribute: '/contribuer/',
  /** L'Espace contributeur, behind an account but for the first ones. */
  register: '/contribuer/inscription/',
  signIn: '/contribuer/connexion/',
  confirmAddress: '/contribuer/confirmer/',
  newPassword: '/contribuer/mot-de-passe/',
  /** A manager reads a fiche by a link and answers; its code stands after the #. */
  approval: '/contribuer/accord/',
  contributions: '/contribuer/fiches/',
  /** One page shows whatever fiche its address names (`publisher/server/contributor-address.ts`). */
  ficheForm: '/contribuer/fiche/',
  ficheFollowed: '/contribuer/suivi/',
  draft: (id: string) => `/contribuer/fiches/${id}/`,
  followFiche: (id: string) => `/contribuer/fiches/${id}/suivi/`,
  account: '/contribuer/compte/',
  accessibility: '/accessibilite/',
  legal: '/mentions-legales/',
  privacy: '/donnees-personnelles/',
  json: '/fiches.json',
  csv: '/fiches.csv',
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  notFound: '/404.html',
  /** Files of an address that leads to no fiche any more: what the server answers there, never addresses of readers. */
  gone: (slug: string) => `/fiches/${slug}/gone.html`,
  moved: (slug: string) => `/fiches/${slug}/moved.txt`,
  /** A page of a list, or its front when the name is null. */
  page,
} as const;
