import type { LibraryItem } from '@pratiques/shared';
import { findingKinds, findPersonalData } from '@pratiques/shared/privacy';
import { slugOf } from '../library/fiche-address.ts';
import { ficheFileOf } from '../release/fiche-files.ts';
import { pageTexts } from './page-texts.ts';

/** What a page may say because its entry, or another's, says it: those were looked at when they came. */
export type PageLook = (address: string, html: string) => string | null;

/** Texts in which nothing was found: labels, lists and titles come back on page after page. */
const clean = new Set<string>();
const MOST = 20_000;

/**
 * The last look at the page of a fiche as readers will get it: a passage by which somebody could be recognised
 * and that stands in no entry, because the page brings together what answers keep apart, or says something
 * itself. Told by its kind, never by its text; null when there is none.
 */
export function pageLook(items: readonly LibraryItem[]): PageLook {
  let bySlug: ReadonlyMap<string, LibraryItem> | null = null;
  const itemAt = (slug: string) => {
    bySlug ??= new Map(
      items.filter(({ locale }) => locale === 'fr').map((item) => [slugOf(item.entry) ?? '', item]),
    );
    return bySlug.get(slug);
  };
  const said = (passage: string) =>
    items.some(({ entry }) => [...stringsIn(entry)].some((text) => plain(text).includes(passage)));

  return (address, html) => {
    const file = ficheFileOf(address);
    if (file === null || !/(?:\/|\.html)$/.test(address)) return null;
    const own = new Set([...stringsIn(itemAt(file.slug)?.entry)].flatMap(linesOf).map(plain));
    for (const text of pageTexts(html)) {
      if (clean.has(text) || own.has(plain(text))) continue;
      const found = findPersonalData(text);
      if (found.length === 0) keepClean(text);
      const open = found.find((finding) => !said(plain(finding.text)));
      if (open)
        return `passage à vérifier sur la page : ${findingKinds[open.kind].label.fr.toLowerCase()}`;
    }
    return null;
  };
}

function keepClean(text: string): void {
  if (clean.size >= MOST) clean.clear();
  clean.add(text);
}

/** Without what typography changes: spaces, apostrophes, marks that keep words together. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .replaceAll('’', "'");

const linesOf = (text: string): string[] =>
  text.split('\n').map((line) => line.replace(/^\s*[-•–*]\s+/, ''));

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* stringsIn(one);
}
