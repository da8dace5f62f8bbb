import type { Core } from '@strapi/strapi';
import { attestedOf } from './facts';
import { pdfOf } from './pdf';
import { type Depositor, sheetOf } from './sheet';

/** The attestation of a practice, a PDF that is made anew and kept nowhere; null when readers do not have the practice. */
export async function attestationOf(
  strapi: Core.Strapi,
  documentId: string,
  depositor: Depositor,
  now: Date,
): Promise<Buffer | null> {
  const attested = await attestedOf(strapi, documentId);
  if (!attested) return null;
  const day = new Date(now.toISOString().slice(0, 10));
  return pdfOf(sheetOf(attested, depositor, now), day);
}
