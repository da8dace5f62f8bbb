import type { Core } from '@strapi/strapi';
import { seedApiRoles } from './access/seed-api-roles';
import { seedLocales } from './access/seed-locales';
import { seedPanelRoles } from './access/seed-panel-roles';
import { seedConfirmationMail } from './auth/confirmation-mail';
import { environment } from './environment';
import { seedPanelViews } from './panel/seed-panel-views';
import { seedDemonstration } from './seed/demonstration';
import { seedVocabularies } from './seed/vocabularies';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await seedLocales(strapi);
    await seedPanelRoles(strapi);
    await seedPanelViews(strapi);
    await seedApiRoles(strapi);
    await seedConfirmationMail(strapi);
    await seedVocabularies(strapi);
    const { DEMO, SEED_FICHES } = environment();
    if (DEMO) await seedDemonstration(strapi, SEED_FICHES);
  },
};
