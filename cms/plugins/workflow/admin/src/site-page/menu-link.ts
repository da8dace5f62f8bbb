import { seesTheSite } from '@pratiques/shared';
import { Monitor } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

const loadPage = () => import('./site-page');

/** In the menu of whoever may see it; the server decides in any case. */
export const addSitePage = (app: StrapiApp): void =>
  app.addMenuLink({
    to: 'etat-du-site',
    icon: Monitor,
    intlLabel: { id: 'workflow.site.title', defaultMessage: 'État du site' },
    permissions: [{ action: seesTheSite, subject: null }],
    Component: loadPage,
  });
