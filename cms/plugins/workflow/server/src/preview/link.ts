import type { Core } from '@strapi/strapi';
import type { FicheRow } from '../fiche/row';
import { mainLocale } from '../fiche/uid';
import { settings } from '../settings';
import type { Person } from '../transition/person';
import { type Preview, signPreview } from './preview-token';

/** The readers' address at which a draft is shown, and until when. */
export function linkTo(strapi: Core.Strapi, preview: Preview) {
  const { token, expiresAt } = signPreview(strapi, preview);
  return { url: `${settings(strapi).siteUrl}/_publisher/preview/${token}`, expiresAt };
}

/** The same for the contributor whose practice it is. */
export const linkForOwner = (
  strapi: Core.Strapi,
  { documentId }: FicheRow,
  { id }: Person & { id: number },
) =>
  linkTo(strapi, {
    kind: 'practice',
    documentId,
    locale: mainLocale,
    reader: 'contributor',
    personId: id,
  });
