import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import { setOf } from '../text/known-words.js';
import { matches } from '../text/matches.js';
import type { Reading } from '../text/reading.js';

const LETTERS = '[A-HJ-NP-TV-Z]';
const SINCE_2009 = new RegExp(
  String.raw`(?<![\p{L}\d-])${LETTERS}{2} ?[.-]? ?\d ?\d ?\d? ?[.-]? ?${LETTERS}{1,2}(?![\p{L}\d]|-\d)`,
  'giu',
);
const BEFORE_2009 =
  /(?<![\p{L}\d/-])\d{1,4}[ .-]?[A-Z]{2,3}[ .-]?(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])(?![\p{L}\d/])/giu;
const VEHICLE =
  /voiture|vehicule|\bauto\b|plaque|immat|carte grise|camion|scooter|\bmoto|berline|fourgon|utilitaire|clio|kangoo|twingo|megane|scenic|trafic|master|golf\b|polo|peugeot|renault|citroen|\bbmw|audi|mercedes|dacia|toyota|\bford|opel|fiat|\b[1-9]0[68]\b|gare|stationn|pick-up|sandero|duster|berlingo|partner|picasso|\bc[1-8]\b|circul|parking|autoroute|aire de repos|conduct|roule/;
// They stand beside figures in ordinary sentences.
const SMALL_WORDS = setOf(
  'de du au en et le la se ne ce un es je tu il on sa ma ta si ni ou an ch av bp cs',
);
const ACRONYMS = setOf(
  'etp ase pmi mna csp aed ttc ime cmp mds cdd cdi caf cpe ars dpe rtt sdf had ide aes eje cej ppe tpe jpm pjj pec mdr km kms eur ans euros',
);

/** Number plates of both French systems, and of New Caledonia. */
export function* findPlates(reading: Reading): Generator<Span> {
  const { plain } = reading;
  if (!/\d ?\d/.test(plain)) return;
  for (const span of matches(plain, SINCE_2009, 'plate')) if (isToday(reading, span)) yield span;
  for (const span of matches(plain, CALEDONIAN, 'plate'))
    if (nearVehicle(reading, span)) yield span;
  for (const span of matches(plain, BEFORE_2009, 'plate'))
    if (isFormer(span.text) || nearVehicle(reading, span)) yield span;
}

const isToday = (reading: Reading, span: Span & { text: string }) =>
  (isPlate(span.text) ? !nearGoods(reading, span) : nearVehicle(reading, span)) &&
  isPossible(span.text) &&
  !isReference(reading, span);

function isFormer(text: string): boolean {
  const letters = fold(text).replace(/[^a-z]/g, '');
  if (ACRONYMS.has(letters) || SMALL_WORDS.has(letters)) return false;
  return /^\d{3,4}[ .-]?[A-Z]{2,3}[ .-]?\w{2,3}$/.test(text);
}

const nearVehicle = (reading: Reading, span: Span) => {
  const { before, after } = reading.around(span, 70);
  return VEHICLE.test(before) || VEHICLE.test(after.slice(0, 40));
};

/** « 412 816 NC », in New Caledonia */
const CALEDONIAN = /(?<![\d-])\d{3}[ .-]?\d{3}[ .-]?NC(?![\p{L}\d])/gu;
/** « le meuble à langer GL-350-XL » */
const nearGoods = (reading: Reading, span: Span) =>
  GOODS.test(reading.around(span, 45).before) &&
  !/immat|plaque/.test(reading.around(span, 45).before);
const GOODS =
  /\b(?:meuble|fauteuil|lit|table|chaise|siege|matelas|poussette|appareil|imprimante|ordinateur|tablette|ecran|telephone|casque|jouet|machine|four|lave-\w+|toner|cartouche|coffre|badge|cle|serrure|salle|module|kit|mallette|chariot|armoire|casier|extincteur|alarme|camera)s?\b[^.;]{0,30}$/;

/** « réf. catalogue KD-550-ZE » */
const isReference = (reading: Reading, span: Span) =>
  /\b(?:ref\.?|references?|catalogue|immatriculation type|plaque type|format|exemple|licence|poste|imprimante|article|modele|lot|serie|code|norme|salle|version|devis|facture|commande|marche)(?: [\w.]+){0,3} ?(?:n\S{0,2})? ?:? ?$/.test(
    reading.around(span, 40).before,
  );

/** Written as plates are: in capitals, three digits, and hyphens unless the letters say nothing else. */
function isPlate(text: string): boolean {
  return /^[A-Z]{2}([ .-]?)\d{3}\1[A-Z]{2}$/.test(text);
}

function isPossible(text: string): boolean {
  // « AA-000-AA » is a pattern of plates.
  if (/\D000\D/.test(text)) return false;
  const close = text.replace(/ ?([.-]) ?/g, '$1').replace(/(?<=\d) (?=\d)/g, '');
  if (!/^\w{2}[ .-]?\d{3}[ .-]?\w{2}$/.test(close) && !/^\w{2}[ .-]\d{2,3}[ .-]\w$/.test(close))
    return false;
  if (/-|\./.test(close)) return true;
  const [left = '', right = ''] = fold(text).split(/[^a-z]+/);
  return !(SMALL_WORDS.has(left) || SMALL_WORDS.has(right));
}
