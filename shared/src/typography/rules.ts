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

interface Rule {
  /** Where this is not found, the pattern, which costs more, is not tried. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly put: string | ((...match: string[]) => string);
}

/** The Imprimerie nationale sets a full no-break space before the colon: change `colon` to follow it. */
const colon = thin;

const quote = /"/;
const digit = /\d/;
const ages = '(?:ans|mois|jours|semaines|heures|minutes)(?!\\p{L})';

/** What is done to a text, in this order. */
export const rules: readonly Rule[] = [
  { needs: /\.\.\./, pattern: /\.{3,}/g, put: '…' },
  { needs: /'/, pattern: /'(?:(?<=[\p{L}\p{N}\p{P}]')|(?=\p{L}))/gu, put: '’' },
  { needs: quote, pattern: /(^|[\s(\u00a0\u202f])"(?=\S)/g, put: '$1« ' },
  { needs: quote, pattern: /(?<=\S)"/g, put: ' »' },
  { needs: /«/, pattern: /«[ \u00a0\u202f]*/g, put: `«${thin}` },
  { needs: /»/, pattern: /[ \u00a0\u202f]*»/g, put: `${thin}»` },
  {
    needs: /[;!?]/,
    pattern: /(?<=[\p{L}\p{N})\]»”’…%])[ \u00a0\u202f]*([;!?]+)(?=[\s)»”]|$)/gu,
    put: `${thin}$1`,
  },
  {
    needs: /^[ \u00a0\u202f]/,
    pattern: /^[ \u00a0\u202f]+([;:!?])/g,
    put: `${thin}$1`,
  },
  {
    needs: /:/,
    pattern: /(?<=[\p{L}\p{N})\]»”’…%])[ \u00a0\u202f]*:(?=[\s\u00a0]|$)/gu,
    put: `${colon}:`,
  },
  { needs: digit, pattern: /(?<!\d)(\d{1,3})[ \u202f](?=\d{3}(?!\d))/g, put: `$1${thin}` },
  { needs: digit, pattern: new RegExp(`(?<=\\d)[ ](?=(?:${units})(?![\\p{L}]))`, 'gu'), put: nbsp },
  {
    needs: digit,
    pattern: new RegExp(`(?<=\\d) (à|ou|et) (?=\\d+[ \u00a0]${ages})`, 'gu'),
    put: `${nbsp}$1${nbsp}`,
  },
  {
    needs: digit,
    pattern: new RegExp(`(?<=\\d)-(?=\\d+[ \u00a0]${ages})`, 'gu'),
    put: `–${joiner}`,
  },
  {
    needs: digit,
    pattern: /(?<![\d-])((?:19|20)\d\d)-(?=(?:19|20)\d\d(?![\d-]))/g,
    put: `$1–${joiner}`,
  },
  {
    needs: /-/,
    pattern: /(?<![\p{L}])(co|ex|primo|vice)-(?=\p{Ll})/giu,
    put: `$1-${joiner}`,
  },
  // « a-t-elle » is one word: only what stands around it may end a line.
  {
    needs: /-t-/,
    pattern: /-t-(?=(?:il|elle|on)s?(?!\p{L}))/gu,
    put: `-${joiner}t-${joiner}`,
  },
  { needs: /[°º]/, pattern: /\b([Nn])(?:°|º) ?(?=\d)/g, put: `$1°${nbsp}` },
  { needs: digit, pattern: /\b(art|p|chap)\. (?=\d)/g, put: `$1.${nbsp}` },
  { needs: /\(/, pattern: / (?=\((?:\d{2,3}|2[AB])\))/g, put: nbsp },
  { needs: /·/, pattern: /(^|[ \u00a0])· /g, put: `$1·${nbsp}` },
  {
    needs: /oe/i,
    pattern: /(?<=(?:^|[^\p{L}])(?:s|c|ch|b|v|n)?)oe(?=(?:uvr|uf|ur|ud|il))/giu,
    put: (found) => (found?.startsWith('O') ? 'Œ' : 'œ'),
  },
  { needs: /oe/, pattern: /(?<![\p{L}])([CcSs])oeu/gu, put: '$1œu' },
  {
    needs: /E[a-z]/,
    pattern:
      /(?<![\p{L}])(Etats?|Ecoles?|Education|Equipes?|Evaluation|Etablissement|Eleves)(?!\p{L})/gu,
    put: (found) => accented[found ?? ''] ?? found ?? '',
  },
  {
    needs: /A /,
    pattern: /(^|[.!?…][ ])A (?=l’|la |partir |travers |chaque |ce |son |leur )/g,
    put: '$1À ',
  },
];
