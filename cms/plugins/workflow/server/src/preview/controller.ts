import { createReadStream } from 'node:fs';
import { locales } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { loadRow } from '../fiche/load';
import { mainLocale } from '../fiche/uid';
import { askedFiche, mayRead } from '../panel/asked-fiche';
import { holdsLibraryToken } from '../publication/holds-library-token';
import { personOfAdmin } from '../transition/person';
import { linkTo } from './link';
import { previewedFiche, previewedFile } from './previewed-fiche';

const Body = z.strictObject({ locale: z.enum(locales).default(mainLocale) });
const Token = z.string().min(1).max(1_000);

/** A link for a person, and what the publisher gets for it: the only way by which a draft is shown. */
export const previewController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(context: Context) {
    const { kind, documentId } = await askedFiche(strapi, context);
    const body = Body.safeParse(context.request.body ?? {});
    if (!body.success)
      throw new errors.ValidationError('Cette langue n’est pas reconnue : rechargez la page.');
    const { locale } = body.data;
    const row = await loadRow(strapi, kind, documentId, locale);
    if (!row) throw new errors.NotFoundError();
    if (!mayRead(strapi, context.state.userAbility, kind, row)) throw new errors.ForbiddenError();
    const personId = z.number().parse(personOfAdmin(context.state.user).id);
    context.set('cache-control', 'no-store');
    const asked = { kind, documentId, locale, reader: 'team', personId } as const;
    context.body = { data: linkTo(strapi, asked) };
  },

  async find(context: Context) {
    const token = Token.safeParse(context.params.token);
    // Strapi logs the address of a request once it is answered: this one is a key.
    context.url = '/api/library/preview';
    if (!holdsLibraryToken(strapi, context)) return context.unauthorized();
    context.set('cache-control', 'no-store');
    const data = token.success ? await previewedFiche(strapi, token.data) : null;
    if (!data) return context.notFound();
    context.body = { data };
  },

  async file(context: Context) {
    const token = Token.safeParse(context.params.token);
    context.url = '/api/library/preview/files';
    if (!holdsLibraryToken(strapi, context)) return context.unauthorized();
    context.set('cache-control', 'no-store');
    const name = String(context.params.name);
    const path = token.success ? await previewedFile(strapi, token.data, name) : null;
    if (path === null) return context.notFound();
    context.type = 'application/octet-stream';
    context.body = createReadStream(path);
  },
});
