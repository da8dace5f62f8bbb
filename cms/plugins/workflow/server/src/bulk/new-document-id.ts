import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const Maker = z.custom<() => unknown>((value) => typeof value === 'function');
const DocumentId = z.looseObject({ default: Maker });

/** A new document's id, as Strapi itself makes them. */
export function newDocumentId(strapi: Core.Strapi, uid: string): string {
  const { documentId } = strapi.db.metadata.get(uid).attributes;
  return z.string().parse(DocumentId.parse(documentId).default());
}
