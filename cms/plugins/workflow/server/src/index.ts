import type { Core } from '@strapi/strapi';
import { dropLeftovers } from './attachments/drop-unneeded';
import { filesController } from './attachments/library-controller';
import { attachmentsController } from './attachments/panel-controller';
import { contentTypes } from './content-types';
import { exchangeController } from './exchange/panel-controller';
import { ownIdentity } from './guard/own-identity';
import { protectFiches } from './guard/protect-fiches';
import { protectJournal } from './journal/protect';
import { ensureLedger } from './ledger/ledger';
import { panelController } from './panel/controller';
import { previewController } from './preview/controller';
import { libraryController } from './publication/controller';
import { logSharedChanges } from './publication/log-shared-changes';
import { uniqueOnlineSlugs } from './publication/unique-slugs';
import { routes } from './routes';
import { services } from './services';
import { siteController } from './site/controller';
import { registerSitePermission } from './site/permission';

export type { WorkflowServices } from './services';

/** Table of contents of the plugin: what it adds to Strapi, and when. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    for (const name of ['lines', 'choices'])
      strapi.customFields.register({ name, plugin: 'workflow', type: 'json' });
    strapi.documents.use(ownIdentity() as Parameters<typeof strapi.documents.use>[0]);
    // Strapi types a middleware by each action's parameters; ours read the few that they share.
    strapi.documents.use(protectFiches(strapi) as Parameters<typeof strapi.documents.use>[0]);
    strapi.documents.use(logSharedChanges(strapi) as Parameters<typeof strapi.documents.use>[0]);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureLedger(strapi);
    await protectJournal(strapi);
    await uniqueOnlineSlugs(strapi);
    await registerSitePermission(strapi);
    await dropLeftovers(strapi);
  },
  contentTypes,
  controllers: {
    attachments: attachmentsController,
    exchange: exchangeController,
    files: filesController,
    library: libraryController,
    panel: panelController,
    preview: previewController,
    site: siteController,
  },
  services,
  routes,
};
