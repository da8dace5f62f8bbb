import { confirmationIn, type SiteReport, type Trouble, troubleIn } from '@pratiques/shared';
import { sinceWhen, withTime } from '../fiche/dates';
import { french } from '../fiche/french';
import { troubleWords } from '../site-state/trouble-words';

type Tone = 'success' | 'warning' | 'danger';

interface Headline {
  tone: Tone;
  /** One word or two, for the mark. */
  mark: string;
  sentence: string;
}

/** Whether the site shows all that is published, and if not, since when. */
export function headlineOf({ epoch, head, waitingSince, publisher }: SiteReport): Headline {
  if (!publisher)
    return {
      tone: 'danger',
      mark: 'Sans réponse',
      sentence: 'Nul ne sait ce que les lecteurs ont sous les yeux.',
    };
  const since = waitingSince === null ? '' : `, depuis ${sinceWhen(waitingSince)}`;
  const tone = publisher.error === null ? 'warning' : 'danger';
  if (publisher.epoch !== epoch)
    return {
      tone,
      mark: 'En attente',
      sentence: 'Le site ne suit pas encore le journal de ce CMS : il montre ce qu’il avait.',
    };
  const behind = head - publisher.sequence;
  if (behind > 0)
    return {
      tone,
      mark: 'En retard',
      sentence: `${behind === 1 ? 'Un changement attend' : `${behind} changements attendent`} de paraître${since}.`,
    };
  if (publisher.error === null && publisher.quarantine.length === 0)
    return { tone: 'success', mark: 'À jour', sentence: 'Le site montre tout ce qui est publié.' };
  return {
    tone: 'warning',
    mark: 'À jour',
    sentence: 'Le site montre tout ce qui est publié, sauf ce qui suit.',
  };
}

/** What goes wrong, what to do, and the file that lets the brake go when that is the trouble. */
export interface Advice {
  why: string;
  mend: string;
  /** Relative to the publisher's data folder. */
  file: string | null;
  /** The publisher's own words. */
  said: string | null;
}

export function adviceOf({ publisher }: SiteReport): Advice | null {
  const advice = (trouble: Trouble, said: string | null): Advice => ({
    why: french(troubleWords[trouble].why.replace(/ Prévenez.*$/, '')),
    mend: french(troubleWords[trouble].mend),
    file: said === null ? null : confirmationIn(said),
    said: said === null ? null : french(said),
  });
  if (!publisher) return advice('unreachable', null);
  return publisher.error === null ? null : advice(troubleIn(publisher.error), publisher.error);
}

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** "22 novembre 2026 à 14 h 02, 7 pages en 0,1 seconde" */
export function lastUpdateOf({ publisher }: SiteReport): string {
  const last = publisher?.lastUpdate;
  if (!last) return publisher ? 'Aucune depuis que le site a démarré' : 'Inconnue';
  const pages = last.pages < 2 ? `${last.pages} page` : `${last.pages} pages`;
  const seconds = number.format(last.ms / 1_000);
  return `${withTime(last.at)}, ${pages} en ${seconds} seconde${last.ms < 2_000 ? '' : 's'}`;
}
