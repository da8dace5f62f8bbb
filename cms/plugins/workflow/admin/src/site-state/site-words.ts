import type { FicheKind, SiteState } from '@pratiques/shared';
import { sinceWhen } from '../fiche/dates';
import { fieldInWords } from '../fiche/field-in-words';
import { french } from '../fiche/french';
import { troubleWords } from './trouble-words';

interface Words {
  /** What readers have now. */
  state: string;
  /** Why it is not what was asked for. */
  why?: string;
}

type Refused = Extract<SiteState, { state: 'quarantined' }>;

function refusal(kind: FicheKind, { path, reason, earlier }: Refused): string {
  const where = fieldInWords(kind, path);
  const because = where ? `${where} (${reason})` : reason;
  return french(
    `Cette version n'a pas pu être mise en ligne : ${because}. ${
      earlier
        ? 'Si une version précédente était en ligne, elle y reste.'
        : 'Corrigez, puis mettez en ligne de nouveau.'
    }`,
  );
}

/** What is said of a fiche beside its form: never a text of it. */
export function siteWords(kind: FicheKind, site: SiteState, now?: Date): Words {
  switch (site.state) {
    case 'never':
      return { state: 'Pas en ligne' };
    case 'online':
      return { state: `En ligne depuis ${sinceWhen(site.at, now)}` };
    case 'gone':
      return { state: `Retirée du site depuis ${sinceWhen(site.at, now)}` };
    case 'coming':
    case 'leaving': {
      const state = site.state === 'coming' ? 'Mise en ligne…' : 'Retrait en cours…';
      return site.trouble ? { state, why: french(troubleWords[site.trouble].why) } : { state };
    }
    case 'quarantined':
      return {
        state: site.earlier ? 'Dernière version pas en ligne' : 'Pas encore en ligne',
        why: refusal(kind, site),
      };
    case 'unknown':
      return {
        state: 'On ne sait pas ce que le site montre',
        why: french(`${troubleWords.unreachable.why} Cette ligne se mettra à jour d'elle-même.`),
      };
  }
}

const second = 1_000;

/** How long until the next question, in milliseconds: often while a change is on its way, else rarely. */
export function paceOf(site: SiteState | undefined): number {
  if (site?.state === 'unknown') return 5 * second;
  if (site?.state !== 'coming' && site?.state !== 'leaving') return 20 * second;
  return site.trouble === null ? second : 5 * second;
}
