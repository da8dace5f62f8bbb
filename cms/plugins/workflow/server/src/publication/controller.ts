import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { changesAfter } from './changes';
import { holdsLibraryToken } from './holds-library-token';

const Query = z.object({
  after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
  epoch: z.string().max(100).optional(),
});

export const libraryController = ({ strapi }: { strapi: Core.Strapi }) => ({
  changes(context: Context) {
    if (!holdsLibraryToken(strapi, context)) return context.unauthorized();
    const query = Query.safeParse(context.query);
    if (!query.success) return context.badRequest('after is a sequence, epoch the name of a log');
    context.type = 'application/x-ndjson';
    context.set('cache-control', 'no-store');
    context.body = Readable.from(changesAfter(strapi, query.data.after, query.data.epoch));
  },
});
