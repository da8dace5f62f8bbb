import type { Core } from '@strapi/strapi';
import { closePanelDoors } from './access/close-panel-doors';
import { closeUnusedApi } from './access/close-unused-api';
import { registerOnlyProposed } from './access/only-proposed';
import { seedApiRoles } from './access/seed-api-roles';
import { seedLocales } from './access/seed-locales';
import { seedPanelRoles } from './access/seed-panel-roles';
import { endSessionsWithAccounts } from './auth/end-sessions';
import { guardTeamPasswords } from './auth/team-passwords';
import { sameWorkForTheTeam } from './auth/team-signing-in';
import { uniqueAddresses } from './auth/unique-addresses';
import { environment } from './environment';
import { limitPanel } from './limits/panel-limits';
import { tellUnanswered } from './logs/tell-unanswered';
import { closeOutbox, openOutbox } from './mail/outbox/open-outbox';
import { lettersSent } from './mail/send-letter';
import { hideDocuments } from './panel/hidden-documents';
import { guardForms } from './panel/own-fields';
import { seedPanelViews } from './panel/seed-panel-views';
import { applyErasuresAgain } from './personal-data/erasure/apply-again';
import { retainDaily } from './personal-data/retention/daily';
import { seedDemonstration } from './seed/demonstration';
import { seedVocabularies } from './seed/vocabularies';
import { tellPeople } from './tidings/tell-people';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    closeUnusedApi(strapi);
    closePanelDoors(strapi);
    limitPanel(strapi);
    guardTeamPasswords(strapi);
    guardForms(strapi);
    hideDocuments(strapi);
    tellUnanswered(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await uniqueAddresses(strapi);
    endSessionsWithAccounts(strapi);
    sameWorkForTheTeam(strapi);
    await seedLocales(strapi);
    await applyErasuresAgain(strapi, new Date());
    await registerOnlyProposed(strapi);
    await seedPanelRoles(strapi);
    await seedPanelViews(strapi);
    await seedApiRoles(strapi);
    await seedVocabularies(strapi);
    const { DEMO, SEED_FICHES } = environment();
    retainDaily(strapi);
    if (DEMO) await seedDemonstration(strapi, SEED_FICHES);
    // Last: what the demonstration brings online is news to nobody.
    tellPeople(strapi);
    openOutbox(strapi);
  },
  async destroy() {
    await lettersSent();
    await closeOutbox();
  },
};
