import { dayParts } from '../fiche/dates.ts';
import type { ListPage } from './list-page.ts';

const ordinal = (day: string) => (day === '1' ? '1er' : day);
const of = (words: string) => (/^[aâeéêioôuy]/i.test(words) ? `d'${words}` : `de ${words}`);

/** The time between two instants, in words that follow « publiées » : `de mars à juin 2024`, `du 3 au 17 mars 2024`. */
export function period(from: string, to: string): string {
  const [first, last] = [dayParts(from), dayParts(to)];
  if (first.year !== last.year)
    return `${of(`${first.month} ${first.year}`)} à ${last.month} ${last.year}`;
  if (first.month !== last.month) return `${of(first.month)} à ${last.month} ${last.year}`;
  const end = `${ordinal(last.day)} ${last.month} ${last.year}`;
  return first.day === last.day ? `le ${end}` : `du ${ordinal(first.day)} au ${end}`;
}

/** When the fiches of a page were published. */
export const periodOf = ({ fiches }: ListPage): string =>
  period(fiches.at(-1)?.entry.firstPublishedAt ?? '', fiches.at(0)?.entry.firstPublishedAt ?? '');

/** The title of a page of a list: older pages say what they cover, a number would change with each fiche. */
export const listTitle = (title: string, page: ListPage): string =>
  page.name === null ? title : `${title}, fiches publiées ${periodOf(page)}`;
