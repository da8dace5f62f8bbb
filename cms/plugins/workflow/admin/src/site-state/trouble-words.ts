import type { Trouble } from '@pratiques/shared';

interface Words {
  /** For whoever waits for a fiche to be online. */
  why: string;
  /** For who keeps the site running. */
  mend: string;
}

const again = 'Il recommence de lui-même.';
const tell = 'Prévenez l’administrateur.';

/** What keeps changes from the site, in plain words. */
export const troubleWords: Record<Trouble, Words> = {
  unreachable: {
    why: 'Le site ne répond pas.',
    mend: 'Vérifiez que le publieur tourne, et que l’adresse PUBLISHER_URL donnée au CMS mène à lui.',
  },
  brake: {
    why: `Le site attend une confirmation : plus d’une fiche sur dix en disparaîtrait. ${tell}`,
    mend: 'Le journal du CMS n’est plus celui que le site suivait, comme après une restauration. En attendant, le site ne change pas.',
  },
  disk_full: {
    why: `Le disque du site est plein. ${tell}`,
    mend: 'Faites de la place sur le disque du publieur : il reprendra de lui-même.',
  },
  disk_refused: {
    why: `Le site ne peut plus écrire ses pages. ${tell}`,
    mend: 'Rendez au publieur le droit d’écrire dans son dossier de données (DATA_DIR) : il reprendra de lui-même.',
  },
  cms_refused: {
    why: `Le site n’a pas le droit de lire les fiches. ${tell}`,
    mend: 'Donnez au publieur le même LIBRARY_TOKEN qu’au CMS, puis redémarrez-le.',
  },
  cms_failing: {
    why: `Le site a reçu une réponse qu’il ne peut pas croire. ${again}`,
    mend: 'Si cela dure, lisez le journal du CMS (logs/cms.log), et vérifiez que CMS_URL, donnée au publieur, mène bien à lui.',
  },
  cms_silent: {
    why: `Le site n’arrive pas à lire les fiches. ${again}`,
    mend: 'Si cela dure, vérifiez que CMS_URL, donnée au publieur, mène au CMS.',
  },
  pages: {
    why: `La page n’a pas pu être dessinée. ${tell}`,
    mend: 'Les gabarits butent sur ces fiches : leurs pages gardent leur ancienne version. Lisez le journal du publieur (logs/publisher.log).',
  },
  other: {
    why: `Le site a rencontré une difficulté. ${again}`,
    mend: 'Si cela dure, lisez le journal du publieur (logs/publisher.log).',
  },
};
