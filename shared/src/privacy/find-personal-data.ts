import { findBirths } from './dates/birth.js';
import { findBirthdays } from './dates/birthday.js';
import { findTabulatedBirths } from './dates/tabulated-birth.js';
import type { Finding, FindingKind, Span } from './finding.js';
import { findAttendees } from './names/attendee.js';
import { declaredIn } from './names/declared.js';
import { findFiledNames } from './names/filed-name.js';
import { findFirstNames } from './names/first-name.js';
import { findFullNames } from './names/full-name.js';
import { findHouseholdNames } from './names/household-name.js';
import { findLabelledNames } from './names/labelled-name.js';
import { findLoneSurnames } from './names/lone-surname.js';
import { findLowerNames } from './names/lower-name.js';
import { renamedIn } from './names/renamed.js';
import { findSpeltNames } from './names/spelt-name.js';
import { findTabulatedNames } from './names/tabulated-name.js';
import { findTitledNames } from './names/titled-name.js';
import { findUnlistedNames } from './names/unlisted-name.js';
import { findCaseNumbers } from './numbers/case-number.js';
import { findIbans } from './numbers/iban.js';
import { findNirs } from './numbers/nir.js';
import { findPhones } from './numbers/phone.js';
import { findSpeltPhones } from './numbers/phone-in-words.js';
import { findPlates } from './numbers/plate.js';
import { findEmails } from './online/email.js';
import { findHandles } from './online/handle.js';
import { findAddresses } from './places/address.js';
import { findInSmallCommunes } from './places/small-commune.js';
import { Reading } from './text/reading.js';

// In this order: of two that overlap, the one that comes first is told.
const families = [
  findIbans,
  findNirs,
  findPhones,
  findSpeltPhones,
  findEmails,
  findHandles,
  findPlates,
  findCaseNumbers,
  findBirths,
  findBirthdays,
  findTabulatedBirths,
  findAddresses,
  findSpeltNames,
  findFullNames,
  findUnlistedNames,
  findTitledNames,
  findHouseholdNames,
  findLabelledNames,
  findTabulatedNames,
  findAttendees,
  findFiledNames,
  findLoneSurnames,
  findLowerNames,
  findFirstNames,
];
/** The passage is wide, and what stands within it is told too. */
const wide: ReadonlySet<FindingKind> = new Set<FindingKind>(['small-commune']);

/** The passages of a text by which somebody could be recognised, in their order. */
export function findPersonalData(text: string): Finding[] {
  if (!/\p{L}|\p{N}/u.test(text)) return [];
  const reading = new Reading(text);
  const spans: Span[] = [];
  const taken = new Uint8Array(reading.plain.length);
  const isDeclared = declaredIn(reading);
  const isRenamed = renamedIn(reading);
  // A whole name is a person's, whatever the text says of first names.
  const isAlias = (span: Span) =>
    span.kind === 'person' &&
    !/\s/.test(reading.plain.slice(span.start, span.end)) &&
    isRenamed(span);
  for (const family of families)
    for (const span of family(reading)) {
      if (taken.subarray(span.start, span.end).includes(1) || isDeclared(span) || isAlias(span))
        continue;
      taken.fill(1, span.start, span.end);
      spans.push(span);
    }
  spans.push(...findInSmallCommunes(reading));
  return spans
    .toSorted(
      (one, other) =>
        one.start - other.start || Number(wide.has(other.kind)) - Number(wide.has(one.kind)),
    )
    .map((span) => inOriginal(text, reading, span));
}

function inOriginal(text: string, reading: Reading, span: Span): Finding {
  const range = (of: { readonly start: number; readonly end: number }) => ({
    start: reading.originOf(of.start),
    end: of.end >= reading.plain.length ? text.length : reading.originOf(of.end),
  });
  const { start, end } = range(span);
  const marks = span.marks?.map(range);
  return { start, end, kind: span.kind, text: text.slice(start, end), ...(marks && { marks }) };
}
