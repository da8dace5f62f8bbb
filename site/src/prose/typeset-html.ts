import { typo } from './typography.ts';

// A tag with its quoted attributes, a whole element whose text is not prose, or the beginning of what is set already.
const markup =
  /<!--set-->|<!--[\s\S]*?-->|<(script|style|code|pre|textarea|svg)\b[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>[\s\S]*?<\/\1>|<[!/a-z][^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>/gi;
const [opening, closing] = ['<!--set-->', '<!--/set-->'];

/** Marks what was typeset where it was made: the scan of the page takes it as it is. No text can hold a mark: its `<` is escaped. */
export const alreadySet = (html: string): string => `${opening}${html}${closing}`;

const entities: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&quot;': '"',
  '&#34;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
};
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const ordinals =
  /(?<![\p{L}\d])(1)(er|re|ers|res)(?![\p{L}\d])|(?<![\p{L}\d])([IVXL]+|\d+)(e|es)(?=[ \u00a0](?:siècles?|arrondissements?|édition|journée|rencontre|année)(?!\p{L}))/gu;

const mayHoldOrdinal = /[1\dIVXL][er]/;

const known = new Map<string, string>();

/** Menus, labels and titles stand on thousands of pages: short texts are set once. */
function setOnce(text: string): string {
  if (text.length > 120) return setText(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const set = setText(text);
  if (known.size > 20_000) known.clear();
  known.set(text, set);
  return set;
}

function setText(text: string): string {
  if (text.trim() === '') return text;
  return typesetText(
    text.replace(/&(?:#39|#34|quot|amp|lt|gt);/g, (entity) => entities[entity] ?? entity),
  );
}

/** Text as HTML, with its micro-typography. */
export function typesetText(text: string): string {
  const set = typo(text);
  // Escaped before the only markup that this module adds.
  const safe = /[&<>]/.test(set) ? set.replace(/[&<>]/g, (mark) => escapes[mark] ?? mark) : set;
  return mayHoldOrdinal.test(safe)
    ? safe.replace(ordinals, (_, one, er, number, e) => `${one ?? number}<sup>${er ?? e}</sup>`)
    : safe;
}

/** Micro-typography of a whole rendered page, on its text nodes only: attributes, scripts and code are left alone. */
export function typesetHtml(html: string): string {
  let out = '';
  let from = 0;
  markup.lastIndex = 0;
  for (let tag = markup.exec(html); tag; tag = markup.exec(html)) {
    out += setOnce(html.slice(from, tag.index));
    from = tag.index + tag[0].length;
    if (tag[0] === opening) {
      const end = html.indexOf(closing, from);
      out += html.slice(from, end);
      from = end + closing.length;
      markup.lastIndex = from;
    } else out += tag[0];
  }
  return out + setOnce(html.slice(from));
}
