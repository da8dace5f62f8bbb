import type { Fields } from '../../fiche/field.js';
import { findPersonalData } from '../find-personal-data.js';
import type { Finding } from '../finding.js';
import { fold } from '../text/fold.js';
import { findInAddress } from './address-findings.js';
import { type AttachmentWords, attachmentTexts } from './attachment-texts.js';
import type { FicheFindingKind } from './document-kinds.js';
import { type FicheText, textsOf } from './fiche-texts.js';
import { Recent } from './recent.js';

/** A finding in a fiche; `start` and `end` are offsets in the text at `path`. */
export interface FicheFinding extends Omit<Finding, 'kind'> {
  readonly kind: FicheFindingKind;
  readonly path: string;
  /** The same as long as the passage is: what signs it off outlives a change of the text around it. */
  readonly identity: string;
}

/** SHA-256 in hexadecimal: each side brings its platform's. */
export type Digest = (text: string) => string;

const IDENTITY_LENGTH = 32;
/** How many findings of one text are told: the others are one more, that tells their number. */
const MOST_TOLD = 50;
/** Most texts are looked at again unchanged, at each look and at each publication. Weighed in characters, about. */
const recent = new Recent<readonly Finding[]>(6_000_000);
const weightOf = (text: string, found: readonly Finding[]) => text.length + 100 * found.length;

/**
 * What could identify somebody in all that the fields of a fiche may make public, its address included.
 * The address follows the French title: of a translation, give no slug.
 */
export const findingsIn = (
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  digest: Digest,
): FicheFinding[] => [
  ...findingsAmong(textsOf(fields, values), digest),
  ...Object.entries(fields)
    .filter(([, { type }]) => type === 'slug')
    .flatMap(([name]) => findingsInSlug(name, values, digest)),
];

function findingsInSlug(
  path: string,
  values: Readonly<Record<string, unknown>>,
  digest: Digest,
): FicheFinding[] {
  const { [path]: slug, title } = values;
  if (typeof slug !== 'string') return [];
  const found = findInAddress(slug, typeof title === 'string' ? title : '');
  return found.map((finding) => identified(finding, path, digest));
}

/** The same in what is attached to it. */
export const findingsAttached = (
  attachments: Iterable<AttachmentWords>,
  digest: Digest,
): FicheFinding[] => findingsAmong(attachmentTexts(attachments), digest);

/** The same in how an organisation is shown: contributors propose them, and some bear somebody's name. */
export const findingsInOrganisation = (
  { name, website }: { readonly name: string; readonly website: string | null },
  digest: Digest,
): FicheFinding[] =>
  findingsAmong(
    [
      { path: 'name', text: name },
      { path: 'website', text: website ?? '' },
    ],
    digest,
  );

const findingsAmong = (texts: Iterable<FicheText>, digest: Digest): FicheFinding[] =>
  [...texts].flatMap((text) => findingsAt(text, digest));

function findingsAt({ path, text }: FicheText, digest: Digest): FicheFinding[] {
  let found = recent.get(text);
  if (!found) {
    found = findPersonalData(text);
    recent.set(text, found, weightOf(text, found));
  }
  return placed(path, found, digest);
}

/** Findings of the text at a path: the first ones, and the number of the others. */
export function placed(path: string, found: readonly Finding[], digest: Digest): FicheFinding[] {
  const all = found.map((finding) => identified(finding, path, digest));
  const told = all.slice(0, MOST_TOLD);
  const known = new Set(told.map(({ identity }) => identity));
  const others = all.slice(MOST_TOLD).filter(({ identity }) => !known.has(identity));
  const [first] = others;
  if (!first) return told;
  const passages = [...new Set(others.map(({ identity }) => identity))].sort();
  const identity = identityOf('crowd', path, passages.join(), digest);
  const { start, end } = first;
  return [...told, { kind: 'crowd', path, identity, start, end, text: `+ ${others.length}` }];
}

/** Pages of a document, 1 to n, as one finding: « p. 1-3, 7 ». */
export function unreadFinding(
  path: string,
  pages: readonly number[],
  digest: Digest,
): FicheFinding {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  const shown = runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
  const text = `p. ${shown}`;
  return {
    kind: 'unread',
    path,
    text,
    start: 0,
    end: 0,
    identity: identityOf('unread', path, text, digest),
  };
}

const identityOf = (kind: FicheFindingKind, path: string, passage: string, digest: Digest) =>
  digest([kind, path, normalised(passage)].join('\0')).slice(0, IDENTITY_LENGTH);

const identified = (finding: Finding, path: string, digest: Digest): FicheFinding => ({
  ...finding,
  path,
  identity: identityOf(finding.kind, path, finding.text, digest),
});

const normalised = (passage: string) => fold(passage.normalize('NFC')).replace(/\s+/g, ' ').trim();
