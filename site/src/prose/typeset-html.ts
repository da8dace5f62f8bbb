import { typo } from './typography.ts';

// A tag with its quoted attributes, or a whole element whose text is not prose.
const markup =
  /<!--[\s\S]*?-->|<(script|style|code|pre|textarea|svg)\b(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1>|<[!/a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
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

const known = new Map<string, string>();

/** Menus, labels and titles stand on thousands of pages: short texts are set once. */
function typesetText(text: string): string {
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
  const decoded = text.replace(
    /&(?:#39|#34|quot|amp|lt|gt);/g,
    (entity) => entities[entity] ?? entity,
  );
  // Escaped again before the only markup that this module adds.
  return typo(decoded)
    .replace(/[&<>]/g, (mark) => escapes[mark] ?? mark)
    .replace(ordinals, (_, one, er, number, e) => `${one ?? number}<sup>${er ?? e}</sup>`);
}

/** Micro-typography of a whole rendered page, on its text nodes only: attributes, scripts and code are left alone. */
export function typesetHtml(html: string): string {
  let out = '';
  let from = 0;
  for (const tag of html.matchAll(markup)) {
    out += typesetText(html.slice(from, tag.index)) + tag[0];
    from = tag.index + tag[0].length;
  }
  return out + typesetText(html.slice(from));
}
