import type { Fields } from '../../fiche/field.js';
import { findPersonalData } from '../find-personal-data.js';
import type { Finding } from '../finding.js';
import { fold } from '../text/fold.js';
import { findInAddress } from './address-findings.js';
import { type AttachmentWords, attachmentTexts } from './attachment-texts.js';
import { type FicheText, textsOf } from './fiche-texts.js';

/** A finding in a fiche; `start` and `end` are offsets in the text at `path`. */
export interface FicheFinding extends Finding {
  readonly path: string;
  /** The same as long as the passage is: what signs it off outlives a change of the text around it. */
  readonly identity: string;
}

/** SHA-256 in hexadecimal: each side brings its platform's. */
export type Digest = (text: string) => string;

const IDENTITY_LENGTH = 32;
/** Texts without findings: most are scanned again unchanged, at each publication and each look. */
const clean = new Set<string>();
const MOST = 4_000;

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
  if (clean.has(text)) return [];
  const found = findPersonalData(text);
  if (found.length === 0) {
    if (clean.size >= MOST) clean.clear();
    clean.add(text);
  }
  return found.map((finding) => identified(finding, path, digest));
}

const identified = (finding: Finding, path: string, digest: Digest): FicheFinding => ({
  ...finding,
  path,
  identity: digest([finding.kind, path, normalised(finding.text)].join('\0')).slice(
    0,
    IDENTITY_LENGTH,
  ),
});

const normalised = (passage: string) => fold(passage.normalize('NFC')).replace(/\s+/g, ' ').trim();
