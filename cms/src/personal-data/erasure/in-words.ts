import { whatStays } from '@pratiques/shared';
import type { Erased } from './erase-account';

/** What an erasure did, or would do: fiches by their documents, and how many fiches named a manager. */
interface Outcome extends Partial<Erased> {
  readonly managed?: number;
}

/** The erasure in French, for an operator; no name or address stands in it. */
export function erasedInWords({ removed, kept, managed = 0 }: Outcome, dryRun: boolean): string {
  const list = (title: string, fiches: readonly string[]) => [
    `${title} : ${fiches.length}`,
    ...fiches.map((documentId) => `  - ${documentId}`),
  ];
  const account = removed && kept;
  return `${[
    dryRun ? "Ce qui serait effacé. Rien n'a été changé." : 'Effacé.',
    ...(account
      ? [
          '- Le compte, ses sessions, ses courriels en fichiers, ses textes du journal',
          ...list('- Fiches jamais mises en ligne, effacées avec leurs fichiers', removed),
          ...list('- Fiches qui ont été en ligne : elles restent, sans rien de la personne', kept),
        ]
      : []),
    ...(managed > 0 ? [`- Adresse de responsable vidée dans ${managed} fiches`] : []),
    ...(account ? ['', whatStays.fr] : []),
  ].join('\n')}\n`;
}
