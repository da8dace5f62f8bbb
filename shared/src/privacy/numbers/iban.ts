import type { Span } from '../finding.js';
import { matches } from '../text/matches.js';
import type { Reading } from '../text/reading.js';

const SHAPE = /(?<![\p{L}\d])[a-z]{2}[ .-]?\d{2}(?:[\s.-]{0,2}[a-z\d]){11,30}(?![a-z\d])/giu;
const FRENCH =
  /banque\s*:?\s*\d{5}\D{1,20}guichet\s*:?\s*\d{5}\D{1,20}compte\s*:?\s*[\da-z]{11}(?:\D{1,10}cl[eé]\D{0,4}\d{2})?/gi;
const RIB =
  /(?<=\b(?:rib|compte|bancaires?|coordonn[ée]es)\b[^\n]{0,40})(?<!\d)\d{5}[ .-]?\d{5}[ .-]?[\da-z]{11}[ .-]?\d{2}(?!\d)/gi;
const COUNTRIES =
  /^(?:AD|AT|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GE|GR|HR|HU|IE|IT|LT|LU|LV|MA|MC|MD|ME|MK|MT|MU|NL|NO|PL|PT|RO|RS|SE|SI|SK|SM|TN|TR|UA)/;
const LENGTHS: Readonly<Record<string, number>> = {
  FR: 27,
  BE: 16,
  LU: 20,
  DE: 22,
  CH: 21,
  MC: 27,
};

/** Bank accounts: IBANs, and the older French form in parts. */
export function* findIbans(reading: Reading): Generator<Span> {
  const { plain } = reading;
  for (const span of matches(plain, SHAPE, 'iban')) {
    const text = longestAccount(span.text);
    if (text) yield { ...span, end: span.start + text.length };
  }
  yield* matches(plain, FRENCH, 'iban');
  yield* matches(plain, RIB, 'iban');
}

/** The passage may run on into the next word: the account ends where a sum or a known length says so. */
function longestAccount(text: string): string | undefined {
  const country = text.slice(0, 2).toUpperCase();
  const known = LENGTHS[country];
  if (!COUNTRIES.test(country)) return undefined;
  for (let end = text.length; end >= 15; end -= 1) {
    const account = text
      .slice(0, end)
      .replace(/[\s.-]/g, '')
      .toUpperCase();
    if (known === account.length && /\d{8}/.test(account)) return text.slice(0, end).trimEnd();
    if (account.length >= 15 && account.replace(/\D/g, '').length >= 10 && sumsUp(account))
      return text.slice(0, end).trimEnd();
  }
  return undefined;
}

function sumsUp(account: string): boolean {
  let rest = 0;
  for (const char of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
