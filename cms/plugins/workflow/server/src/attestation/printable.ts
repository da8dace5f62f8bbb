/** Stands for what a face has no sign for. */
export const unprintable = '[…]';

const missing = '\ufffc';

function signOf(sign: string, has: (codePoint: number) => boolean): string {
  if (/[\n\r\t\u2028\u2029]/u.test(sign)) return ' ';
  if (has(sign.codePointAt(0) ?? 0)) return sign;
  // A thin no-break space that the face lacks is a no-break space; a mark that draws nothing goes.
  if (/\p{Zs}/u.test(sign)) return '\u00a0';
  return /[\p{Cf}\p{M}]/u.test(sign) ? '' : missing;
}

/** The text with `[…]` for each run of signs that the face lacks: never an empty box, never in silence. */
export const printable = (text: string, has: (codePoint: number) => boolean): string =>
  [...text.normalize('NFC')]
    .map((sign) => signOf(sign, has))
    .join('')
    .replace(/\ufffc(?:[\ufffc\s]*\ufffc)?/gu, unprintable);
