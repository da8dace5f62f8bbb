import { hkdfSync } from 'node:crypto';
import { FicheKind, locales } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { settings } from '../settings';

/** Long enough to read a fiche and to send the link to a colleague in the next room. */
const lifeMs = 10 * 60_000;
const audience = 'library-preview';
const algorithm = 'HS256';

/** What a link shows, and for whom it was made. */
const Preview = z.object({
  kind: FicheKind,
  documentId: z.string(),
  locale: z.enum(locales),
  /** Who asked: a member of the team, or the contributor whose practice it is. */
  reader: z.enum(['team', 'contributor']),
  personId: z.number().int(),
});
export type Preview = z.infer<typeof Preview>;
const Claims = Preview.extend({ exp: z.number() });

/** A key for previews alone, out of a secret that the publisher does not know. */
const keyOf = (strapi: Core.Strapi): Buffer =>
  Buffer.from(hkdfSync('sha256', settings(strapi).ownSecret, '', audience, 32));

/** A token that is worth nothing after ten minutes. */
export function signPreview(strapi: Core.Strapi, preview: Preview, now = Date.now()) {
  const exp = Math.floor((now + lifeMs) / 1_000);
  const token = jwt.sign({ ...preview, exp }, keyOf(strapi), { algorithm, audience });
  return { token, expiresAt: new Date(exp * 1_000).toISOString() };
}

/** What a token shows; null when it is forged, expired or made for anything else. */
export function readPreview(
  strapi: Core.Strapi,
  token: string,
): (Preview & { expiresAt: string }) | null {
  try {
    const verified = jwt.verify(token, keyOf(strapi), { algorithms: [algorithm], audience });
    const { exp, ...preview } = Claims.parse(verified);
    return { ...preview, expiresAt: new Date(exp * 1_000).toISOString() };
  } catch {
    // Whatever is wrong with it, a wrong token gets one answer.
    return null;
  }
}
