import { SiteReport, SiteState } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readEnds } from '../ledger/ledger';
import { askedFiche } from '../panel/asked-fiche';
import { readersAddress } from '../publication/address';
import { askPublisher } from './ask-publisher';
import { onlineSlugOf, publicRowsOf } from './public-rows';
import { siteReport } from './site-report';
import { siteStateOf } from './site-state';

/** What the panel asks of the site: for one fiche, for all. */
export const siteController = ({ strapi }: { strapi: Core.Strapi }) => {
  const ask = askPublisher(strapi);
  return {
    async fiche(context: Context) {
      const { kind, documentId } = await askedFiche(strapi, context);
      // The publisher first: what became public meanwhile is then said to be under way, never online.
      const publisher = await ask();
      const rows = await publicRowsOf(strapi, kind, documentId);
      const { epoch } = await readEnds(strapi);
      const slug = await onlineSlugOf(strapi, kind, documentId);
      const address = slug === null ? null : readersAddress(strapi, slug);
      const state = siteStateOf({ documentId, address, rows, epoch, publisher });
      context.set('cache-control', 'no-store');
      context.body = { data: SiteState.parse(state) };
    },

    async report(context: Context) {
      const report = await siteReport(strapi, await ask(), context.state.userAbility);
      context.set('cache-control', 'no-store');
      context.body = { data: SiteReport.parse(report) };
    },
  };
};
