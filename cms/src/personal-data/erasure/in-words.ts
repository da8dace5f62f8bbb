import type { Locale } from '@pratiques/shared';
import type { Erased } from './erase-account';

/** What an erasure did, or would do: fiches by their documents, and how many fiches named a manager. */
interface Outcome extends Partial<Erased> {
  readonly managed?: number;
}

/** What stays after an erasure, and why. */
export const whatStays: Readonly<Record<Locale, string>> = {
  fr: "Ce qui est publié reste en ligne : c'est l'œuvre d'une organisation, sous licence ouverte, publiée par une mission d'intérêt public (art. 17.3.b du RGPD). Il n'y reste ni votre nom, ni votre adresse, ni aucune réponse privée. Le journal garde le fait et sa date, sans nom ni commentaire. Si une sauvegarde plus ancienne est restaurée, l'effacement s'y applique de nouveau.",
  en: "What is published stays online: it is an organisation's work under an open licence, published as a task in the public interest (art. 17(3)(b) GDPR). It holds neither your name, nor your address, nor any private answer. The journal keeps the fact and its date, without name or comment. The erasure is applied again to any older backup that is brought back.",
};

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
