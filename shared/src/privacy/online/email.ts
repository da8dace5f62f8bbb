import type { Span } from '../finding.js';
import { matchesNear } from '../text/matches.js';
import type { Reading } from '../text/reading.js';
import { isFunctionalBox } from './functional-box.js';

const AT = String.raw`(?:@| @ |\s*[([{<]\s*(?:at|arr?obase?|arr?obas|chez|a|à)\s*[)\]}>]\s*|\s+(?:arr?obase?|arr?obas|at)\s+)`;
const DOT = String.raw`(?:\s?\.(?=[\p{L}\d])|\s\.\s|\s*[([{]\s*(?:point|dot)\s*[)\]}]\s*|\s+(?:point|dot)\s+)`;
const LOCAL = String.raw`[\p{L}\d_+%'-]+(?:(?:\.|\s+point\s+|\s*[([{]\s*(?:point|dot)\s*[)\]}]\s*|\s+(?:tiret|underscore)\s+)[\p{L}\d_+%'-]+)*`;
const DOMAIN = String.raw`[\p{L}\d-]+(?:${DOT}[\p{L}\d-]+)*`;
const WRITTEN = new RegExp(
  `(?<at>(?<![\\p{L}\\d/.@])(?<local>${LOCAL})${AT}${DOMAIN}${DOT}\\p{L}{2,12})`,
  'giu',
);
const SPOKEN = new RegExp(
  `(?<at>(?<![\\p{L}\\d])(?<local>[\\p{L}\\d_-]+(?:(?:\\.|\\s+point\\s+)[\\p{L}\\d_-]+)+|[\\p{L}\\d_-]{4,30}(?=\\s+(?:chez|at|à)\\s+(?:gmail|hotmail|laposte|la poste|orange|wanadoo|free|sfr|yahoo|outlook|icloud|live)\\s+(?:point|dot)\\s))\\s+(?:chez|at|à)\\s+${DOMAIN}${DOT}\\p{L}{2,12})(?![\\p{L}])`,
  'giu',
);

const SIGN = /@|[([{<]\s*(?:at|a|à|chez|aro)|arr?obas|\bat\b/gi;
const POINT = /\b(?:point|dot)\b|\p{L}\.\p{L}/giu;
// An address that is spelt out is long.
const REACH = 120;

/** E-mail addresses that name somebody; a service's box is meant to be read. */
export function* findEmails(reading: Reading): Generator<Span> {
  const { plain } = reading;
  if (/@|[([{<]\s*(?:at|a|à|chez)\s*[)\]}>]|arr?obas|\bat\b/i.test(plain))
    yield* named(plain, SIGN, WRITTEN);
  if (/\b(?:point|dot)\b|\.\p{L}{2,}/iu.test(plain)) yield* named(plain, POINT, SPOKEN);
}

function* named(plain: string, anchor: RegExp, pattern: RegExp): Generator<Span> {
  for (const span of matchesNear(plain, anchor, REACH, [pattern], 'email')) {
    const address = span.text
      .replace(
        /\s*[([{<]?\s*(?:@|\b(?:arr?obase?|arr?obas|at|chez)\b|(?<=[\s([{<])[aà](?=[\s)\]}>]))\s*[)\]}>]?\s*/iu,
        '@',
      )
      .replace(/\s*[([{]?\s*\b(?:point|dot)\b\s*[)\]}]?\s*/giu, '.')
      .replace(/\s*\btiret\b\s*/giu, '-')
      .replace(/\s+/g, '');
    const [local = '', domain = ''] = address.split('@');
    if (domain && !isFunctionalBox(local, domain)) yield span;
  }
}
