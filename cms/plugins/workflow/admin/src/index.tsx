import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { bulkActions } from './actions/bulk-actions';
import { documentActions } from './actions/document-actions';
import { fichePanels } from './fiche-panel/panels';
import { registerFields } from './fields/register';
import { layout } from './form/layout';
import { widgets } from './home/widgets';
import { columns } from './list/columns';
import { filters } from './list/filters';
import { links } from './menu/links';
import { addSitePage } from './site-page/menu-link';
import { fr } from './translations/fr';

type Bootstrap = Pick<StrapiApp, 'getPlugin' | 'registerHook'>;

/** Table of contents of the plugin's panel: what it adds to Strapi's, and what it takes away. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'workflow', name: 'Parcours des fiches' });
    registerFields(app);
    addSitePage(app);
    app.widgets.register(widgets);
  },
  bootstrap({ getPlugin, registerHook }: Bootstrap) {
    // Strapi keeps the apis of a plugin untyped; the content manager exports the type of its own.
    const manager = getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
    manager.addEditViewSidePanel(fichePanels);
    manager.addDocumentAction(documentActions);
    manager.addBulkAction(bulkActions);
    registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', layout);
    registerHook('Admin/CM/pages/ListView/inject-column-in-table', columns);
    registerHook('Admin/CM/pages/ListView/inject-in-filters', filters);
    registerHook('Admin/CM/pages/App/mutate-collection-types-links', links);
  },
  registerTrads: async ({ locales }: { locales: string[] }) =>
    locales.map((locale) => ({ locale, data: locale === 'fr' ? fr : {} })),
};
