/** A text as the rules read it, and where each of its characters stood. */
export interface PlainText {
  readonly plain: string;
  /** Offset in the original of the character at this offset of `plain`; of its end for `plain.length`. */
  readonly originOf: (at: number) => number;
}

// Cyrillic and Greek letters that are drawn as Latin ones.
const FOREIGN = 'аеорсхуіјѕԁһАВЕКМНОРСТХІЈЅαοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const LATIN = 'aeopcxyijsdhABEKMHOPCTXIJSaoABEZHIKMNOPTYX';
const TWINS = new Map(Array.from(FOREIGN, (char, at) => [char, LATIN.charAt(at)]));
const SLOW =
  /[^\n\r -~\u00a1-\u00ac\u00ae-\u017f\u0218-\u021b\u0391-\u03a9\u2026\u20ac\u2022\u201c\u201d\u25cf\u2192]/u;
const STANDINS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc\u2032\u00b4`\uff07]/g, "'"],
  [/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
];

/** Reads typographic variants, unusual digits, look-alikes and hidden marks as what they show. */
export function readPlainly(text: string): PlainText {
  let plain = text;
  for (const [from, to] of STANDINS) plain = plain.replace(from, to);
  return SLOW.test(plain) || /[Α-Ω]/.test(plain)
    ? readSlowly(plain)
    : { plain, originOf: (at) => at };
}

function readSlowly(text: string): PlainText {
  const shown: string[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const char of text) {
    const last = shown.at(-1);
    if (/\p{M}/u.test(char)) {
      // A mark that makes no letter is decoration: it hides, it does not spell.
      const whole = ((last ?? '') + char).normalize('NFC');
      if (last !== undefined && Array.from(whole).length === 1) shown[shown.length - 1] = whole;
    } else if (!/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(char)) {
      for (const unit of shownAs(char)) {
        shown.push(unit);
        origins.push(at);
      }
    }
    at += char.length;
  }
  origins.push(text.length);
  const offsets = shown.flatMap((unit, index) =>
    Array.from({ length: unit.length }, () => origins[index] ?? 0),
  );
  return { plain: shown.join(''), originOf: (index) => offsets[index] ?? text.length };
}

/** Full-width, mathematical, circled: the plain characters; any script's digit: ours. */
function shownAs(char: string): string[] {
  const twin = TWINS.get(char);
  if (twin !== undefined) return [twin];
  if (/[ -~]/.test(char)) return [char];
  if (/\p{Nd}/u.test(char)) return [digitOf(char)];
  const usual = char.normalize('NFKC');
  return /^[\p{L}\p{Nd}@.+/-]+$/u.test(usual) ? Array.from(usual) : [char];
}

function digitOf(char: string): string {
  const usual = char.normalize('NFKC');
  if (/^\d$/.test(usual)) return usual;
  const code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
