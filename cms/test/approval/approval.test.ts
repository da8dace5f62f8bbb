import { Approval, ApprovalSheet } from '@pratiques/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { workflow } from '../../src/workflow.ts';
import { signInTeam } from '../accounts.ts';
import { contributionIn, newDraft } from '../contributions/contributor.ts';
import { type Exchange, moveAs, proposed, read, startExchange } from '../exchange/setting.ts';
import { dumpTables } from '../personal-data/tables.ts';
import { type Answer, dataIn, errorIn, fieldsIn, reasonIn, request } from '../request.ts';

// A manager agrees by a link, without account: asked, read, decided, taken back, kept.

const manager = 'direction@liens-estives.example';
let at: Exchange;
beforeAll(async () => {
  at = await startExchange();
});
afterAll(() => at.cms.stop());
beforeEach(() => {
  at.letters.length = 0;
  at.toManagers.length = 0;
});

const ask = (id: string) => at.owner(`POST /${id}/approval`, {});
const revoke = (id: string) => at.owner(`DELETE /${id}/approval`);
const state = async (id: string) => (await read(at.owner, id)).approval;
const rows = () => at.cms.strapi.db.connection('workflow_approvals');
const rowsOf = (id: string) => rows().where({ document_id: id }).orderBy('id');
/** The code of the newest mail to a manager. */
function mailedCode(): string {
  const code = /#code=([0-9a-f]{64})/.exec(at.toManagers.at(-1)?.text ?? '')?.[1];
  if (!code) throw new Error('No mail left.');
  return code;
}
const post = (name: string, body: unknown) =>
  request(at.cms, `POST /api/contributions/approval/${name as ''}`, { body });
const open = (code: string) => post('read', { code });
const sheetIn = (answer: Answer) => dataIn(answer, ApprovalSheet);
async function decide(code: string, decision: string, word?: string) {
  const { read: seen } = sheetIn(await open(code));
  return post('decide', { code, decision, read: seen, ...(word ? { word } : {}) });
}
/** A draft whose manager was asked, and the code of the mail. */
async function asked(answers: object = {}) {
  const id = await at.draft(answers);
  expect((await ask(id)).status).toBe(201);
  return { id, code: mailedCode() };
}
const save = async (id: string, answers: object) => {
  const { version } = await read(at.owner, id);
  expect((await at.owner(`PUT /${id}`, { version, ...answers })).status).toBe(200);
};
const actions = async (id: string) =>
  (await workflow(at.cms.strapi).journal.historyOf(id)).map(({ action }) => action);

describe('asking', () => {
  test('one mail to the manager: a link whose code no server is sent, nothing of the fiche', async () => {
    const id = await at.draft({ title: 'Une pratique dont nul ne parle' });
    expect(await state(id)).toMatchObject({ state: 'not_asked', askedAt: null });
    const answer = await ask(id);
    expect(answer.status).toBe(201);
    const { askedAt, expiresAt } = dataIn(answer, Approval);
    expect(Date.parse(expiresAt ?? '') - Date.parse(askedAt ?? '')).toBe(14 * 86_400_000);
    expect(at.toManagers.map(({ to }) => to)).toEqual([manager]);
    expect(at.toManagers[0]?.text).toMatch(/\/contribuer\/accord\/#code=[0-9a-f]{64}\n/);
    expect(JSON.stringify(at.toManagers)).not.toMatch(/nul ne parle|Contributrice/);
    expect(await state(id)).toMatchObject({ state: 'asked' });
    expect(JSON.stringify(await state(id))).not.toContain('@');
  });
  test('of the code a hash alone is kept, and the address in no row of the journal', async () => {
    const { code } = await asked();
    const dump = await dumpTables(at.cms);
    expect(JSON.stringify(dump)).not.toContain(code);
    expect(dump.workflow_approvals).toContain(manager);
    expect(`${dump.workflow_journal}${dump.workflow_journal_texts}`).not.toContain(manager);
  });
  test.each([
    ['no address', null, 'missing'],
    ['half of one', 'direction@', 'invalid'],
    ['one’s own, in capitals', 'Contributrice@Demo.example', 'same'],
  ])('%s: refused at its field, no mail', async (_, managerEmail, name) => {
    const id = await at.draft();
    await at.cms.strapi.db
      .connection('practices')
      .where({ document_id: id })
      .update({ manager_email: managerEmail });
    const answer = await ask(id);
    expect([answer.status, fieldsIn(answer)]).toEqual([400, ['managerEmail']]);
    expect(errorIn(answer).details.errors).toMatchObject([{ name }]);
    expect(at.toManagers).toEqual([]);
  });
  test('somebody else’s: 404, as if it did not exist', async () => {
    const { id } = await asked();
    for (const verb of ['POST', 'DELETE'] as const) {
      const theirs = await at.stranger(`${verb} /${id}/approval`, {});
      const none = await at.stranger(`${verb} /${'z'.repeat(24)}/approval`, {});
      expect([theirs.status, theirs.text]).toEqual([404, none.text]);
    }
    expect(await state(id)).toMatchObject({ state: 'asked' });
  });
  test('the same click twice is one mail; later it is a new link, and the former serves no more', async () => {
    const { id, code } = await asked();
    expect((await ask(id)).status).toBe(200);
    expect(at.toManagers).toHaveLength(1);
    await rowsOf(id).update({ asked_at: new Date(Date.now() - 120_000) });
    expect((await ask(id)).status).toBe(201);
    expect((await open(code)).status).toBe(404);
    expect((await open(mailedCode())).status).toBe(200);
  });
  test('a withdrawn fiche asks nobody, and its link shows nothing', async () => {
    const id = await proposed(at);
    const code = mailedCode();
    await moveAs(at.owner, id, 'withdraw');
    expect(reasonIn(await ask(id))).toBe('wrong_stage');
    expect((await open(code)).status).toBe(404);
  });
});

describe('by itself, when it is proposed', () => {
  test('once: not again as long as the link serves or the manager agreed', async () => {
    const id = await proposed(at);
    expect(at.toManagers).toHaveLength(1);
    expect(await state(id)).toMatchObject({ state: 'asked' });
    await decide(mailedCode(), 'given');
    await rowsOf(id).update({ expires_at: new Date(Date.now() - 1) });
    await moveAs(at.owner, id, 'withdraw');
    await moveAs(at.owner, id, 'resume');
    expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
    expect(at.toManagers).toHaveLength(1);
    expect(await state(id)).toMatchObject({ state: 'given' });
  });
  test('another manager by then is asked, and the first one’s link serves no more', async () => {
    const { id, code } = await asked();
    await save(id, { managerEmail: 'autre@liens-estives.example' });
    expect(await state(id)).toMatchObject({ state: 'not_asked' });
    expect((await open(code)).status).toBe(404);
    await moveAs(at.owner, id, 'submit');
    expect(at.toManagers.map(({ to }) => to)).toEqual([manager, 'autre@liens-estives.example']);
  });
});

describe('reading', () => {
  test('in words, what would be published and who asks; no private answer', async () => {
    const { code } = await asked({ internalContact: '05 63 91 47 28' });
    const answer = await open(code);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const sheet = sheetIn(answer);
    expect(sheet.askedBy.name).toBe('Contributrice de démonstration');
    expect(sheet.title).toBe(at.complete.title);
    const labels = sheet.sections.flatMap(({ answers }) => answers.map(({ label }) => label));
    expect(labels.length).toBeGreaterThan(15);
    const lines = sheet.sections.flatMap(({ answers }) => answers.flatMap((one) => one.lines));
    expect(lines).toContain('septembre 2019');
    expect(lines).toContain('De 3 à 17 ans');
    expect(lines.find((line) => line.startsWith('Pour qui ? '))).toContain('Constaté quand ? 2024');
    expect(lines.join('\n')).not.toMatch(/\? :|\d{4}-\d\d/);
    expect(sheet.sections.map(({ title }) => title)).not.toContain('Accords');
    expect(answer.text).not.toMatch(/05 63 91 47 28|liens-estives\.example|demo\.example/);
    expect(answer.text).not.toContain('accompagnement-des-familles');
  });
  test('opening changes nothing', async () => {
    const { id, code } = await asked();
    const before = await dumpTables(at.cms);
    await open(code);
    expect(await dumpTables(at.cms)).toEqual(before);
    expect(await state(id)).toMatchObject({ state: 'asked' });
  });
  test('invented, expired, taken back, of a blocked account: one same answer', async () => {
    const taken = await asked();
    await revoke(taken.id);
    const late = await asked();
    await rowsOf(late.id).update({ expires_at: new Date(Date.now() - 1_000) });
    expect(await state(taken.id)).toMatchObject({ state: 'not_asked' });
    expect(await state(late.id)).toMatchObject({ state: 'expired' });
    const invented = await open('a'.repeat(64));
    expect(invented.status).toBe(404);
    for (const code of [taken.code, late.code]) {
      expect((await open(code)).text).toBe(invented.text);
      const body = { code, decision: 'given', read: 'a'.repeat(64) };
      expect((await post('decide', body)).text).toBe(invented.text);
    }
    const { code } = await asked();
    const users = at.cms.strapi.db.connection('up_users');
    const where = { email: 'contributrice@demo.example' };
    await users.clone().where(where).update({ blocked: true });
    const blocked = await open(code);
    await users.clone().where(where).update({ blocked: false });
    expect(blocked.text).toBe(invented.text);
    expect((await open(code)).status).toBe(200);
  });
});

describe('deciding', () => {
  test('agreed: kept with what was read, told to the contributor and to the team, no word in the mail', async () => {
    const { id, code } = await asked();
    const answer = await decide(code, 'given', ' Avec plaisir. ');
    expect(answer.status).toBe(200);
    expect(await state(id)).toMatchObject({ state: 'given', word: 'Avec plaisir.' });
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({
      decision: 'given',
      read_version: (await read(at.owner, id)).version,
      read_print: sheetIn(answer).read,
    });
    expect(at.letters.map(({ to, subject }) => [to, subject])).toEqual([
      ['contributrice@demo.example', 'Votre responsable a répondu'],
    ]);
    expect(JSON.stringify(at.letters)).not.toMatch(/plaisir|liens-estives/);
    const panel = await at.panel(at.editor, 'GET', id, '');
    expect(panel.json).toMatchObject({ data: { approval: { state: 'given' } } });
    expect(await actions(id)).toEqual(['create', 'askApproval', 'giveApproval']);
    expect(await workflow(at.cms.strapi).journal.firstBreak()).toBeNull();
  });
  test('the same answer twice is one; another one may follow until the link ends', async () => {
    const { id, code } = await asked();
    await Promise.all([decide(code, 'given'), decide(code, 'given')]);
    expect(at.letters).toHaveLength(1);
    await decide(code, 'declined', 'Pas encore.');
    expect(await state(id)).toMatchObject({ state: 'declined', word: 'Pas encore.' });
    expect(await actions(id)).toEqual(['create', 'askApproval', 'giveApproval', 'declineApproval']);
    await revoke(id);
    expect((await open(code)).status).toBe(404);
    expect(await state(id)).toMatchObject({ state: 'declined' });
  });
  test('a fiche that changed after it was read is read again first', async () => {
    const { id, code } = await asked();
    const { read: seen } = sheetIn(await open(code));
    await save(id, { title: 'Un autre titre' });
    const refused = await post('decide', { code, decision: 'given', read: seen });
    expect([refused.status, reasonIn(refused)]).toEqual([409, 'changed']);
    expect(sheetIn(refused).title).toBe('Un autre titre');
    expect(await state(id)).toMatchObject({ state: 'asked' });
    await decide(code, 'given');
    expect(await state(id)).toMatchObject({ changedSince: false });
    await save(id, { internalContact: '05 00 00 00 00' });
    expect(await state(id)).toMatchObject({ changedSince: false });
    await save(id, { title: 'Un troisième titre' });
    expect(await state(id)).toMatchObject({ state: 'given', changedSince: true });
  });
  test('a word that cannot be kept is refused by its field', async () => {
    const { code } = await asked();
    for (const word of ['x'.repeat(1_001), 'un\u0000deux', 7]) {
      const body = { code, decision: 'given', read: 'a'.repeat(64), word };
      expect(fieldsIn(await post('decide', body))).toEqual(['word']);
    }
  });
  test('no refusal keeps the practice from being proposed', async () => {
    const { id, code } = await asked();
    await decide(code, 'declined');
    expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
  });
  test('the committee reads the state, never the address', async () => {
    const id = await proposed(at);
    await at.move(id, 'examine');
    const panel = await at.panel(await signInTeam(at.cms, 'comite1'), 'GET', id, '');
    expect(panel.json).toMatchObject({ data: { approval: { state: 'asked' } } });
    expect(panel.text).not.toContain(manager);
  });
});

describe('personal data', () => {
  const { stringify } = JSON;
  test('a manager’s own request reaches it: the link dies, the proof stays of nobody', async () => {
    const boss = 'cheffe@liens-estives.example';
    const { id, code } = await asked({ managerEmail: boss });
    await decide(code, 'given', 'Signé : la cheffe.');
    const { personalData } = workflow(at.cms.strapi);
    await save(id, { managerEmail: 'autre@liens-estives.example' });
    expect(await personalData.managedBy(boss)).toEqual([id]);
    expect(stringify(await personalData.approvalsTo(boss))).toContain('Signé');
    await personalData.forgetManager([id]);
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({ address: null, word: null, code_hash: null, decision: 'given' });
    expect(row?.read_print).toMatch(/^[0-9a-f]{64}$/);
    expect((await open(code)).status).toBe(404);
  });
  test('a draft that is removed takes it along', async () => {
    const { id } = await asked();
    expect((await at.owner(`DELETE /${id}`)).status).toBe(204);
    expect(await rowsOf(id)).toEqual([]);
  });
  test('it is in its contributor’s export', async () => {
    const { id, code } = await asked();
    await decide(code, 'given', 'Pour l’export.');
    const { id: account } = await at.cms.strapi.db
      .connection('up_users')
      .where({ email: 'contributrice@demo.example' })
      .first();
    const practices = await workflow(at.cms.strapi).personalData.exportPractices(account);
    const mine = practices.find(({ documentId }) => documentId === id);
    expect(mine?.approvals).toMatchObject([{ address: manager, word: 'Pour l’export.' }]);
  });
});

test('an account asks thirty times a day, however it goes about it', async () => {
  const { documentId } = await newDraft(at.stranger, at.complete);
  for (let times = 0; times < 30; times += 1) {
    expect((await at.stranger(`POST /${documentId}/approval`, {})).status).toBe(201);
    expect((await at.stranger(`DELETE /${documentId}/approval`)).status).toBe(200);
  }
  const refused = await at.stranger(`POST /${documentId}/approval`, {});
  expect([refused.status, reasonIn(refused)]).toEqual([429, 'too_many']);
  // Proposing goes on, and mails nobody.
  const { version } = contributionIn(await at.stranger(`GET /${documentId}`));
  const submitted = await at.stranger(`POST /${documentId}/transitions`, {
    name: 'submit',
    version,
  });
  expect(submitted.status).toBe(200);
  expect(at.toManagers).toHaveLength(30);
});
