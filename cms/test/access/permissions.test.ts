import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// What each role may do, exactly: a line that appears here is a door that opens.

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const Api = z.array(z.object({ action: z.string(), role: z.object({ type: z.string() }) }));
async function apiPermissions() {
  const query = cms.strapi.db.query('plugin::users-permissions.permission');
  const rows = Api.parse(await query.findMany({ populate: ['role'] }));
  return rows.map(({ action, role }) => `${role.type}: ${action}`).sort();
}

const Panel = z.array(
  z.object({
    action: z.string(),
    subject: z.string().nullable(),
    role: z.object({ code: z.string() }),
  }),
);
async function panelPermissions() {
  const query = cms.strapi.db.query('admin::permission');
  const rows = Panel.parse(await query.findMany({ populate: ['role'] }));
  const held: Record<string, Record<string, string[]>> = {};
  for (const { action, subject, role } of rows) {
    if (role.code === 'strapi-super-admin') continue;
    const actions = held[role.code] ?? {};
    const name = action.replace('plugin::content-manager.explorer.', '');
    actions[name] = [...(actions[name] ?? []), subject?.split('.')[1] ?? ''].sort();
    held[role.code] = actions;
  }
  return held;
}

const api = [
  'contributor: api::account.account.data',
  'contributor: api::account.account.erase',
  'contributor: api::account.profile.find',
  'contributor: api::account.profile.update',
  'contributor: api::account.sessions.end',
  'contributor: api::account.sessions.endOthers',
  'contributor: api::account.sessions.find',
  'contributor: api::contribution.approval.ask',
  'contributor: api::contribution.approval.revoke',
  'contributor: api::contribution.attachments.create',
  'contributor: api::contribution.attachments.delete',
  'contributor: api::contribution.attachments.file',
  'contributor: api::contribution.attachments.update',
  'contributor: api::contribution.attestation.find',
  'contributor: api::contribution.choices.find',
  'contributor: api::contribution.choices.propose',
  'contributor: api::contribution.contribution.create',
  'contributor: api::contribution.contribution.delete',
  'contributor: api::contribution.contribution.find',
  'contributor: api::contribution.contribution.findOne',
  'contributor: api::contribution.contribution.transition',
  'contributor: api::contribution.contribution.update',
  'contributor: api::contribution.exchange.answer',
  'contributor: api::contribution.exchange.history',
  'contributor: api::contribution.exchange.messages',
  'contributor: api::contribution.exchange.read',
  'contributor: api::contribution.exchange.write',
  'contributor: api::contribution.passages.keep',
  'contributor: api::contribution.passages.look',
  'contributor: api::contribution.passages.release',
  'contributor: api::contribution.presence.say',
  'contributor: api::contribution.preview.create',
  'contributor: api::contribution.similar.answer',
  'contributor: api::contribution.similar.find',
  'contributor: plugin::users-permissions.auth.callback',
  'contributor: plugin::users-permissions.auth.changePassword',
  'contributor: plugin::users-permissions.auth.logout',
  'contributor: plugin::users-permissions.auth.refresh',
  'public: api::contribution.approval.decide',
  'public: api::contribution.approval.read',
  'public: plugin::users-permissions.auth.callback',
  'public: plugin::users-permissions.auth.emailConfirmation',
  'public: plugin::users-permissions.auth.forgotPassword',
  'public: plugin::users-permissions.auth.logout',
  'public: plugin::users-permissions.auth.refresh',
  'public: plugin::users-permissions.auth.register',
  'public: plugin::users-permissions.auth.resetPassword',
  'public: plugin::users-permissions.auth.sendEmailConfirmation',
];
const vocabularies = ['audience', 'framework', 'structure', 'territory', 'theme', 'topic'];
const all = ['acronym', ...vocabularies, 'dispositif', 'organisation', 'practice'].sort();
const words = ['acronym', 'audience', 'framework', 'structure', 'topic'];
const panel = {
  editor: {
    read: all,
    update: [...words, 'organisation', 'practice'].sort(),
    create: [...words, 'organisation', 'practice'].sort(),
    publish: ['dispositif', 'practice'],
  },
  committee: { read: ['acronym', ...vocabularies, 'organisation', 'practice'].sort() },
  onpe: {
    read: all,
    update: ['dispositif', 'organisation', 'theme'],
    create: ['dispositif', 'organisation', 'theme'],
    publish: ['dispositif'],
  },
};

describe('of the API', () => {
  test('are these, and no others', async () => {
    expect(await apiPermissions()).toEqual(api);
  });
  test('are made exact again at each start: what was added is gone, what was removed is back', async () => {
    const query = cms.strapi.db.query('plugin::users-permissions.permission');
    const roles = cms.strapi.db.query('plugin::users-permissions.role');
    await roles.create({ data: { name: 'Autre', description: '', type: 'autre' } });
    for (const type of ['public', 'contributor', 'authenticated', 'autre']) {
      const role = await roles.findOne({ where: { type } });
      for (const action of [
        'api::contribution.contribution.find',
        'plugin::upload.content-api.find',
      ])
        await query.create({ data: { action, role: z.object({ id: z.number() }).parse(role).id } });
    }
    await query.deleteMany({ where: { action: 'api::contribution.contribution.update' } });
    await cms.restart();
    expect([...new Set(await apiPermissions())]).toEqual(api);
    expect(cms.logs.join('\n')).toMatch(
      /"permissions-taken-back","role":"autre","permissions":\["api::contribution/,
    );
    expect(cms.logs.join('\n')).toContain(
      '"permissions-given-back","role":"contributor","permissions":["api::contribution.contribution.update"]',
    );
    expect((await request(cms, 'GET /api/contributions')).status).toBe(401);
    expect((await request(cms, 'GET /api/upload/files')).status).toBe(404);
  });
});

describe('of the panel', () => {
  test('are these, and no others', async () => {
    expect(await panelPermissions()).toEqual(panel);
  });
  test('are made exact again at each start', async () => {
    const roles = cms.strapi.db.query('admin::role');
    const autre = { code: 'autre', name: 'Autre', description: '' };
    const committee = await roles.findOne({ where: { code: 'committee' } });
    for (const role of [committee, await roles.create({ data: autre })])
      await cms.strapi.db.query('admin::permission').create({
        data: {
          action: 'plugin::content-manager.explorer.publish',
          subject: 'api::practice.practice',
          properties: { locales: ['fr', 'en'] },
          conditions: [],
          role: z.object({ id: z.number() }).parse(role).id,
        },
      });
    await cms.restart();
    expect(await panelPermissions()).toEqual(panel);
    expect(cms.logs.join('\n')).toContain(
      '"permissions-taken-back","role":"committee","permissions":["plugin::content-manager.explorer.publish api::practice.practice"]',
    );
  });
  test('a committee member reads no address of a person', async () => {
    const Fields = z.object({ properties: z.object({ fields: z.array(z.string()) }) });
    const row = await cms.strapi.db.query('admin::permission').findOne({
      where: {
        role: { code: 'committee' },
        subject: 'api::practice.practice',
        action: 'plugin::content-manager.explorer.read',
      },
    });
    const { fields } = Fields.parse(row).properties;
    expect(fields).toContain('title');
    for (const name of ['managerEmail', 'internalContact', 'owner'])
      expect(fields).not.toContain(name);
  });
});
