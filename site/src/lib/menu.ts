import { urls } from './urls.ts';

/** The main menu, repeated in the footer's plan. */
export const menu = [
  { href: urls.search, label: 'Rechercher' },
  { href: urls.domains, label: 'Domaines' },
  { href: urls.departements, label: 'Départements' },
  { href: urls.onpe, label: "Fiches de l'ONPE" },
  { href: urls.understand, label: 'Comprendre le recueil' },
] as const;
