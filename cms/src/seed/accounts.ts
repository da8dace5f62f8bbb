import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { workflow } from '../workflow';

/** Only ever made with DEMO, which production refuses outside this machine. */
const password = 'Demonstration-2026!';

const panel = [
  ['admin', 'Administration', 'Démonstration', 'strapi-super-admin'],
  ['editeur', 'Équipe', 'éditoriale', 'editor'],
  ...[1, 2, 3, 4, 5, 6].map(
    (n) => [`comite${n}`, 'Membre', `du comité ${n}`, 'committee'] as const,
  ),
  ['onpe1', 'Chargée', 'd’études 1', 'onpe'],
  ['onpe2', 'Chargé', 'd’études 2', 'onpe'],
] as const;
const contributors = [
  ['contributrice', 'Contributrice de démonstration', 'Cheffe de service'],
  ['contributeur2', 'Contributeur de démonstration', 'Coordinateur'],
] as const;

const Role = z.looseObject({ id: z.number() });

async function panelAccount(
  strapi: Core.Strapi,
  [name, firstname, lastname, code]: (typeof panel)[number],
) {
  const email = `${name}@demo.example`;
  const users = strapi.db.query('admin::user');
  if (await users.findOne({ where: { email } })) return;
  const role = Role.parse(await strapi.db.query('admin::role').findOne({ where: { code } }));
  await strapi.service('admin::user').create({
    email,
    firstname,
    lastname,
    password,
    isActive: true,
    blocked: false,
    preferedLanguage: 'fr',
    registrationToken: null,
    roles: [role.id],
  });
}

async function contributorAccount(
  strapi: Core.Strapi,
  [name, fullName, jobTitle]: (typeof contributors)[number],
) {
  const email = `${name}@demo.example`;
  if (await strapi.db.query('plugin::users-permissions.user').findOne({ where: { email } })) return;
  const role = Role.parse(
    await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'contributor' } }),
  );
  await strapi.plugin('users-permissions').service('user').add({
    username: email,
    email,
    password,
    fullName,
    jobTitle,
    provider: 'local',
    confirmed: true,
    blocked: false,
    role: role.id,
  });
}

/** The demonstration accounts of the contract. */
export async function seedAccounts(strapi: Core.Strapi): Promise<void> {
  for (const account of panel) await panelAccount(strapi, account);
  for (const account of contributors) await contributorAccount(strapi, account);
}

/** The demonstration accounts who act in the seeds. */
export async function demoPeople(strapi: Core.Strapi) {
  const { imports } = workflow(strapi);
  const admin = async (name: string) =>
    imports.memberOfTeam(
      await strapi.db
        .query('admin::user')
        .findOne({ where: { email: `${name}@demo.example` }, populate: ['roles'] }),
    );
  const contributor = imports.contributor(
    await strapi.db
      .query('plugin::users-permissions.user')
      .findOne({ where: { email: 'contributrice@demo.example' }, populate: ['role'] }),
  );
  return {
    contributor,
    editor: await admin('editeur'),
    onpe1: await admin('onpe1'),
    onpe2: await admin('onpe2'),
  };
}
