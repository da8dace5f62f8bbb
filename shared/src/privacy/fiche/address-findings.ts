import { slugWords } from '../../fiche/slug.js';
import { findPersonalData } from '../find-personal-data.js';
import type { Finding } from '../finding.js';
import { setOf } from '../text/known-words.js';

/** Words that name nobody, and that no name takes a capital for. */
const TOOLS = setOf(
  'a au aux avec chez d dans de des du elle en et il l la le les leur leurs ne nee par pour qu que qui s sa se ses son sous sur un une vers',
);

const capitalised = (slug: string): string =>
  slug
    .split('-')
    .map((word) => (TOOLS.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(' ');

const overlaps = (one: Finding, other: Finding): boolean =>
  one.start < other.end && other.start < one.end;

/**
 * What could identify somebody in the address of a fiche, read as words, with and without capitals. What
 * the title says too is judged there, where it has its capitals and its accents: only an address that says
 * something else than its title has findings of its own. Offsets are those of the slug.
 */
export function findInAddress(slug: string, title: string): Finding[] {
  const said = new Set(slugWords(title));
  const asWritten = findPersonalData(slug.replaceAll('-', ' '));
  const asNames = findPersonalData(capitalised(slug));
  const beside = asWritten.filter((found) => !asNames.some((name) => overlaps(found, name)));
  return [...asNames, ...beside]
    .map(({ start, end, kind }) => ({ start, end, kind, text: slug.slice(start, end) }))
    .filter(({ text }) => slugWords(text).some((word) => !TOOLS.has(word) && !said.has(word)))
    .toSorted((one, other) => one.start - other.start);
}

/**
 * Whether an address that led to a fiche may go on leading there: it names nobody whom the title of today
 * does not name.
 */
export const mayLeadTo = (slug: string, title: string): boolean =>
  findInAddress(slug, title).length === 0;

/** Whether an address may be remembered of a fiche that is gone: neither it nor the title names anybody. */
export const mayBeRemembered = (slug: string, title: string): boolean =>
  mayLeadTo(slug, title) && findPersonalData(title).length === 0;
