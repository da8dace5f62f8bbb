import type { Answer } from './searcher.ts';

/** What the status says: how many, in which order; the number apart because it is printed bold. */
export interface Status {
  readonly count: string;
  readonly rest: string;
}

export const fiches = (count: number): string => (count === 1 ? '1 fiche' : `${count} fiches`);
const among = (words: readonly string[]): string =>
  words.map((word) => `« ${word} »`).join(words.length > 2 ? ', ' : ' ni ');

type Counted = Pick<Answer, 'total' | 'complete' | 'query' | 'unknown'>;

/** « 5 fiches, les plus proches d'abord. » */
export function statusOf({ total, complete, query, unknown }: Counted): Status {
  const count = fiches(total);
  if (total === 1) return { count, rest: '.' };
  if (query.words.length === 0) return { count, rest: ', les plus récentes d’abord.' };
  if (complete === total || complete === 0 || unknown.length > 0)
    return { count, rest: ', les plus proches d’abord.' };
  return {
    count,
    rest: `, les plus proches d’abord : ${complete} avec tous vos mots, ${total - complete} avec une partie.`,
  };
}

/** What the reader must know of the results before reading them; empty when there is nothing to say. */
export function noticeOf({ total, complete, query, unknown }: Counted, filtered: boolean): string {
  if (total === 0 || query.words.length < 2) return '';
  const known = query.words.filter((word) => !unknown.includes(word));
  if (unknown.length > 0)
    return `Aucune fiche ne contient ${among(unknown)}. Voici les résultats pour « ${known.join(' ')} ».`;
  if (complete > 0) return '';
  const none = filtered
    ? 'Avec ces filtres, aucune fiche ne contient tous vos mots.'
    : 'Aucune fiche ne contient tous vos mots.';
  return `${none} ${total === 1 ? 'En voici une qui en contient une partie.' : 'Voici celles qui en contiennent une partie.'}`;
}

/** Said in place of results; `filtered` when only the filters stand in the way. */
export function emptySentence(typed: string, filtered: boolean): string {
  const subject = typed.trim().replace(/^["«“]\s*|\s*["»”]$/gu, '');
  if (subject === '') return 'Aucune fiche ne réunit ces filtres pour l’instant.';
  return `Aucune fiche ne parle de « ${subject} »${filtered ? ' avec ces filtres' : ''} pour l’instant.`;
}

export const unavailable =
  'La recherche ne répond pas pour l’instant. Voici comment parcourir la bibliothèque.';
export const moving =
  'La bibliothèque vient de changer : certains résultats manquent. Rechargez la page pour les voir tous.';

/** Title of the page for a query: what a tab and the history show. */
export function titleOf(typed: string, total: number | null, title: string): string {
  const subject = typed.trim();
  return subject === '' || total === null
    ? title
    : title.replace(/^[^–]*(?= –)/u, `${subject}, ${fiches(total)}`);
}
