const MONTH =
  'janv(?:ier|\\.)?|f[eé]v(?:rier|r?\\.)|mars|avr(?:il|\\.)|mai|juin|juil(?:let|\\.)|ao[uû]t|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|d[eé]c(?:embre|\\.)?';
const DAY =
  '(?:1\\s?er|[0-3]?\\d|premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-\\p{L}+|vingt(?:-\\p{L}+(?:-\\p{L}+)?)?|trente(?:-et-un)?)';
const FIGURES =
  '[0-3]?\\d\\s?[./-]\\s?(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})\\s?[./-]\\s?(?:19|20)\\d\\d|[0-3]?\\d\\s?[./-]\\s?[01]?\\d\\s?[./-]\\s?(?:19|20)?\\d\\d(?!\\d)|(?:19|20)\\d\\d-[01]\\d-[0-3]\\d|[0-3]\\d [01]\\d (?:19|20)\\d\\d';

/** Sources of patterns, for rules to be made of. */
export const YEAR = '(?:(?:19|20)\\d\\d|deux mille(?:[ -]\\p{L}+)?)(?!\\d)';
export const MONTH_YEAR = `(?:${MONTH})\\s+${YEAR}`;
/** With its year. */
export const FULL_DATE = `(?:${FIGURES}|${DAY}\\s+(?:${MONTH})\\s+${YEAR})`;
/** « le 12 mars », or with its year. */
export const DAY_DATE = `(?:${FULL_DATE}|[01]\\d/(?:19|20)\\d\\d(?!\\d)|${DAY}\\s+(?:${MONTH})(?!\\p{L}))`;
