import { Warning } from '@pratiques/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { signInTeam } from '../accounts.ts';
import { dumpTables } from '../personal-data/tables.ts';
import { dataIn, fieldsIn, reasonIn } from '../request.ts';
import {
  type Exchange,
  messageIn,
  messagesIn,
  moveAs,
  proposed,
  read,
  startExchange,
} from './setting.ts';

// The thread between a contributor and the editors.

let at: Exchange;
beforeAll(async () => {
  at = await startExchange();
});
afterAll(() => at.cms.stop());
beforeEach(() => {
  at.letters.length = 0;
});

const write = (id: string, text: unknown) => at.owner(`POST /${id}/messages`, { text });
const answerAs = (token: string, id: string, text: string) =>
  at.panel(token, 'POST', id, '/messages', { text });
const answer = (id: string, text: string) => answerAs(at.editor, id, text);
const thread = async (id: string) => messagesIn(await at.owner(`GET /${id}/messages`));
const teamThread = async (id: string) =>
  messagesIn(await at.panel(at.editor, 'GET', id, '/messages'));

describe('when one may write', () => {
  test('not about a draft that nobody has seen, nor a withdrawn fiche; reading stays possible', async () => {
    const id = await at.draft();
    const early = await write(id, 'Bonjour');
    expect([early.status, reasonIn(early)]).toEqual([409, 'wrong_stage']);
    expect((await answer(id, 'Bonjour')).status).toBe(400);
    await moveAs(at.owner, id, 'submit');
    expect((await write(id, 'Bonjour')).status).toBe(201);
    await moveAs(at.owner, id, 'withdraw');
    expect((await write(id, 'Encore')).status).toBe(409);
    expect((await answer(id, 'Encore')).status).toBe(400);
    expect(await thread(id)).toHaveLength(1);
  });
  test('after a refusal too', async () => {
    const id = await proposed(at);
    await at.move(id, 'decline');
    expect((await write(id, 'Pourquoi ?')).status).toBe(201);
  });
  test('nobody writes in, reads or marks somebody else’s: 404, as if it did not exist', async () => {
    const id = await proposed(at);
    await write(id, 'Un mot à moi');
    for (const [line, body] of [
      ['GET /messages', undefined],
      ['POST /messages', { text: 'Je passe' }],
      ['PUT /messages/read', { upTo: 1 }],
      ['GET /history', undefined],
      ['PUT /requests/1', { answer: 'changed' }],
    ] as const) {
      const [verb, path] = line.split(' ') as ['GET', string];
      const theirs = await at.stranger(`${verb} /${id}${path}`, body);
      expect([line, theirs.status]).toEqual([line, 404]);
      expect(theirs.text).toBe((await at.stranger(`${verb} /${'z'.repeat(24)}${path}`, body)).text);
    }
    expect(await thread(id)).toMatchObject([{ text: 'Un mot à moi', readAt: null }]);
  });
});

describe('what is written', () => {
  test('2,000 characters are, one more is refused by its field, and so is nothing', async () => {
    const id = await proposed(at);
    expect((await write(id, 'é'.repeat(2_000))).status).toBe(201);
    for (const text of [
      'é'.repeat(2_001),
      '',
      '  \n ',
      'un\u0000deux',
      'un\u202edeux',
      null,
      7,
      ['x'],
    ]) {
      const refused = await write(id, text);
      expect([refused.status, fieldsIn(refused)]).toEqual([400, ['text']]);
    }
    expect(await thread(id)).toHaveLength(1);
  });
  test('it is cleaned like any text, and kept as text', async () => {
    const id = await proposed(at);
    const made = messageIn(await write(id, ' E\u0301lan\r\n<script>\u200balert(1)</script> '));
    expect(made.text).toBe('Élan\n<script>alert(1)</script>');
  });
  test('by whom somebody could be recognised is told, and the message is kept', async () => {
    const id = await proposed(at);
    const sent = await write(id, 'Rappelez-moi au 06 12 34 56 78, merci.');
    expect(sent.status).toBe(201);
    expect(sent.json).toMatchObject({
      meta: { warnings: [{ path: ['text'], kind: 'phone', start: 16, end: 30 }] },
    });
    expect(await thread(id)).toHaveLength(1);
  });
  test('it can be looked at before it is sent, at any stage: nothing of it is kept', async () => {
    const id = await at.draft();
    const look = (text: string) => at.owner(`POST /${id}/passages`, { text });
    const looked = await look('Rappelez la mère de Zéphyrine au 06 98 76 54 32.');
    expect(looked.status).toBe(200);
    expect(looked.headers.get('cache-control')).toBe('no-store');
    const told = dataIn(looked, z.array(Warning));
    expect(told.map(({ kind, start, end }) => [kind, start, end])).toContainEqual([
      'phone',
      33,
      47,
    ]);
    expect((await look('Merci à vous.')).json).toMatchObject({ data: [] });
    expect(fieldsIn(await look('é'.repeat(2_001)))).toEqual(['text']);
    expect(JSON.stringify(await dumpTables(at.cms))).not.toMatch(/Zéphyrine|06 98 76/);
    expect(at.cms.logs.join('')).not.toMatch(/Zéphyrine|06 98 76/);
  });
  test('the same words twice in a row are one message: a click that was made twice', async () => {
    const id = await proposed(at);
    const [one, other] = await Promise.all([write(id, 'Merci'), write(id, 'Merci')]);
    expect([one.status, other.status].sort()).toEqual([200, 201]);
    expect(messageIn(one).id).toBe(messageIn(other).id);
  });
});

describe('who signs', () => {
  test('an editor by their name, the contributor by theirs, to the team alone', async () => {
    const id = await proposed(at);
    await write(id, 'Bonjour');
    await answer(id, 'Bonjour à vous');
    expect(await thread(id)).toMatchObject([
      { from: 'contributor', who: null },
      { from: 'team', who: 'Équipe éditoriale' },
    ]);
    expect((await teamThread(id)).map(({ who }) => who)).toEqual([
      'Contributrice de démonstration',
      'Équipe éditoriale',
    ]);
  });
  test('an editor without a name has none: their address is not told', async () => {
    const users = at.cms.strapi.db.query('admin::user');
    const where = { email: 'editeur@demo.example' };
    await users.update({ where, data: { firstname: '', lastname: '' } });
    const id = await proposed(at);
    await answer(id, 'Bonjour');
    await at.move(id, 'requestChanges', { requests: [{ path: 'title', text: 'Plus court ?' }] });
    await users.update({ where, data: { firstname: 'Équipe', lastname: 'éditoriale' } });
    for (const path of ['', '/messages', '/history'])
      expect((await at.owner(`GET /${id}${path}`)).text).not.toContain('@demo.example');
    expect((await read(at.owner, id)).requests).toMatchObject([{ by: null }]);
  });
});

describe('who of the team', () => {
  test('editors write; the administrator reads; the committee and ONPE do neither', async () => {
    const id = await proposed(at);
    await write(id, 'Un mot confié aux éditeurs');
    for (const [name, reading, writing] of [
      ['admin', 200, 403],
      ['comite1', 403, 403],
      ['onpe1', 403, 403],
    ] as const) {
      const token = await signInTeam(at.cms, name);
      const seen = await at.panel(token, 'GET', id, '/messages');
      const fiche = await at.panel(token, 'GET', id, '');
      expect([name, seen.status, (await answerAs(token, id, 'x')).status]).toEqual([
        name,
        reading,
        writing,
      ]);
      const mark = await at.panel(token, 'PUT', id, '/messages/read', { upTo: 1 });
      expect([name, mark.status]).toEqual([name, 403]);
      if (reading === 403) expect(seen.text + fiche.text).not.toContain('confié');
    }
  });
  test('a dispositif has no contributor to write to', async () => {
    const { editor, cms } = at;
    const rows = z.array(z.looseObject({ documentId: z.string() }));
    const [one] = rows.parse(await cms.strapi.db.query('api::dispositif.dispositif').findMany({}));
    const answer = await fetch(
      `${cms.url}/workflow/fiches/dispositif/${one?.documentId}/messages`,
      { headers: { authorization: `Bearer ${editor}` } },
    );
    expect(answer.status).toBe(404);
  });
});

describe('reading, and mails', () => {
  test('who writes has read what came before; reading is marked up to a message', async () => {
    const id = await proposed(at);
    await answer(id, 'Un');
    await answer(id, 'Deux');
    expect((await read(at.owner, id)).unread).toBe(2);
    const [first] = await thread(id);
    expect((await at.owner(`PUT /${id}/messages/read`, { upTo: first?.id })).status).toBe(204);
    expect((await teamThread(id)).map(({ readAt }) => readAt !== null)).toEqual([true, false]);
    await write(id, 'Trois');
    expect((await teamThread(id)).map(({ readAt }) => readAt !== null)).toEqual([
      true,
      true,
      false,
    ]);
    const last = (await teamThread(id)).at(-1)?.id;
    await at.panel(at.editor, 'PUT', id, '/messages/read', { upTo: last });
    expect((await thread(id)).at(-1)?.readAt).not.toBeNull();
    expect((await read(at.owner, id)).unread).toBe(0);
  });
  test('nobody marks their own message as read', async () => {
    const id = await proposed(at);
    const { id: mine } = messageIn(await write(id, 'Lu par moi'));
    await at.owner(`PUT /${id}/messages/read`, { upTo: mine });
    expect((await thread(id)).map(({ readAt }) => readAt)).toEqual([null]);
  });
  test('one mail for a run of unread messages, to each editor; a link, no word, no title', async () => {
    const id = await proposed(at, { title: 'Une pratique dont nul ne parle' });
    await write(id, 'Un secret');
    await write(id, 'Un autre secret');
    expect(at.letters.map(({ to }) => to)).toEqual(['editeur@demo.example']);
    const letter = JSON.stringify(at.letters);
    expect(letter).not.toMatch(/secret|nul ne parle|Contributrice/);
    expect(letter).toContain(`collection-types/api::practice.practice/${id}`);
    const last = (await teamThread(id)).at(-1)?.id;
    await at.panel(at.editor, 'PUT', id, '/messages/read', { upTo: last });
    await write(id, 'Un troisième secret');
    expect(at.letters).toHaveLength(2);
  });
  test('the same to the contributor, and none to oneself', async () => {
    const id = await proposed(at);
    await answer(id, 'Un secret');
    await answer(id, 'Un autre');
    expect(at.letters.map(({ to }) => to)).toEqual(['contributrice@demo.example']);
    expect(at.letters[0]?.text).toContain(`/contribuer/fiches/${id}/suivi/#echange`);
    expect(JSON.stringify(at.letters)).not.toMatch(/secret|éditoriale @/);
  });
  test('an editor whose account is closed hears of nothing', async () => {
    const users = at.cms.strapi.db.query('admin::user');
    const where = { email: 'editeur@demo.example' };
    const id = await proposed(at);
    await users.update({ where, data: { isActive: false } });
    await write(id, 'Y a-t-il quelqu’un ?');
    await users.update({ where, data: { isActive: true } });
    expect(at.letters).toEqual([]);
    expect(dataIn(await at.owner(`GET /${id}/messages`), z.array(z.unknown()))).toHaveLength(1);
  });
});
