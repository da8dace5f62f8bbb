import { tell } from '@pratiques/shared/log';
import type { Core } from '@strapi/strapi';
import { seedAccounts } from './accounts';
import { seedGenerated } from './bulk/seed-generated';
import { seedFiches } from './fiches';

/** Demonstration accounts and content; what is there stays as it is. `npm run seed` shows what is logged here. */
export async function seedDemonstration(strapi: Core.Strapi, generated: number): Promise<void> {
  await seedAccounts(strapi);
  const fiches = await seedFiches(strapi);
  const more = await seedGenerated(strapi, generated);
  tell(strapi.log, { event: 'demonstration-added', fiches, generated: more });
}
