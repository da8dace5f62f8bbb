const nbsp = '\u00a0';
const thin = '\u202f';
/** Keeps what stands on both sides together; unlike a no-break hyphen, every face has it: it draws nothing. */
const joiner = '\u2060';

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const units = `ans?|mois|jours?|semaines?|heures?|minutes?|séances?|enfants?|jeunes|familles?|places?|lits?|fiches?|%|€|km|ETP|${months}`;
const accented: Readonly<Record<string, string>> = {
  Etat: 'État',
  Etats: 'États',
  Ecole: 'École',
  Ecoles: 'Écoles',
  Education: 'Éducation',
  Equipe: 'Équipe',
  Equipes: 'Équipes',
  Evaluation: 'Évaluation',
  Etablissement: 'Établissement',
  Eleves: 'Élèves',
};

const nested = (text: string): string => {
  let depth = 0;
  return text.replace(/«\u202f|\u202f»/g, (mark) => {
    if (mark.startsWith('«')) return depth++ === 0 ? mark : '“';
    depth = Math.max(0, depth - 1);
    return depth === 0 ? mark : '”';
  });
};

type Rule = readonly [pattern: RegExp, replacement: string | ((...match: string[]) => string)];

/** The Imprimerie nationale sets a full no-break space before the colon: change `colon` to follow it. */
const colon = thin;

const rules: readonly Rule[] = [
  [/\.{3,}/g, '…'],
  [/(?<=[\p{L}\p{N}\p{P}])'|'(?=\p{L})/gu, '’'],
  [/(^|[\s(\u00a0\u202f])"(?=\S)/g, '$1« '],
  [/(?<=\S)"/g, ' »'],
  [/«[ \u00a0\u202f]*/g, `«${thin}`],
  [/[ \u00a0\u202f]*»/g, `${thin}»`],
  [/(?<=[\p{L}\p{N})\]»”’…%])[ \u00a0\u202f]*([;!?]+)(?=[\s)»”]|$)/gu, `${thin}$1`],
  [/^[ \u00a0\u202f]+([;:!?])/g, `${thin}$1`],
  [/(?<=[\p{L}\p{N})\]»”’…%])[ \u00a0\u202f]*:(?=[\s\u00a0]|$)/gu, `${colon}:`],
  [/(?<!\d)(\d{1,3})[ \u202f](?=\d{3}(?!\d))/g, `$1${thin}`],
  [new RegExp(`(?<=\\d)[ ](?=(?:${units})(?![\\p{L}]))`, 'gu'), nbsp],
  [
    /(?<=\d) (à|ou|et) (?=\d+[ \u00a0](?:ans|mois|jours|semaines|heures|minutes)(?!\p{L}))/gu,
    `${nbsp}$1${nbsp}`,
  ],
  [/(?<=\d)-(?=\d+[ \u00a0](?:ans|mois|jours|semaines|heures|minutes)(?!\p{L}))/gu, `–${joiner}`],
  [/(?<![\d-])((?:19|20)\d\d)-(?=(?:19|20)\d\d(?![\d-]))/g, `$1–${joiner}`],
  [/(?<![\p{L}])(co|ex|primo|vice)-(?=\p{Ll})/giu, `$1-${joiner}`],
  [/\b([Nn])(?:°|º) ?(?=\d)/g, `$1°${nbsp}`],
  [/\b(art|p|chap)\. (?=\d)/g, `$1.${nbsp}`],
  [/ (?=\((?:\d{2,3}|2[AB])\))/g, nbsp],
  [/(^|[ \u00a0])· /g, `$1·${nbsp}`],
  [
    /(?<=(?:^|[^\p{L}])(?:s|c|ch|b|v|n)?)oe(?=(?:uvr|uf|ur|ud|il))/giu,
    (found) => (found?.startsWith('O') ? 'Œ' : 'œ'),
  ],
  [/(?<![\p{L}])([CcSs])oeu/gu, '$1œu'],
  [
    /(?<![\p{L}])(Etats?|Ecoles?|Education|Equipes?|Evaluation|Etablissement|Eleves)(?!\p{L})/gu,
    (found) => accented[found ?? ''] ?? found ?? '',
  ],
  [/(^|[.!?…][ ])A (?=l’|la |partir |travers |chaque |ce |son |leur )/g, '$1À '],
];

/** Nothing that any rule could change: most short labels. */
const plain = /^[\p{L}, -]*$/u;
const mayHoldMore = /[oO]e|E[a-z]|^A |-/;

/** French micro-typography of one text, as readers see it; the same text twice stays the same. */
export function typo(text: string): string {
  if (plain.test(text) && !mayHoldMore.test(text)) return text;
  let out = text;
  for (const [pattern, replacement] of rules) {
    // TypeScript has no overload of `replace` for a union of text and function.
    out =
      typeof replacement === 'string'
        ? out.replace(pattern, replacement)
        : out.replace(pattern, replacement);
  }
  return out.includes('«') ? nested(out) : out;
}
