import { timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { settings } from '../settings';

/** Whether a request is the publisher's: it carries the token that the two share. */
export function holdsLibraryToken(strapi: Core.Strapi, context: Context): boolean {
  const given = Buffer.from(context.get('authorization'));
  const expected = Buffer.from(`Bearer ${settings(strapi).libraryToken}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
