import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { errorIn, fieldsIn, reasonIn } from '../request.ts';
import { type Exchange, moveAs, proposed, read, requestAt, startExchange } from './setting.ts';

// Requests at fields, answered point by point, and a second round.

let at: Exchange;
beforeAll(async () => {
  at = await startExchange();
});
afterAll(() => at.cms.stop());

const asking = (...requests: (readonly [path: string, text: string])[]) => ({
  requests: requests.map(([path, text]) => ({ path, text })),
});
const two = asking(
  ['humanMeans', 'Combien de temps plein ?'],
  ['effects.0', 'Comment le savez-vous ?'],
);

/** A practice of which two things are asked. */
async function asked(requests: object = two) {
  const id = await proposed(at);
  const answer = await at.move(id, 'requestChanges', requests);
  expect(answer.status).toBe(200);
  return id;
}
const reply = async (id: string, path: string, body: object) =>
  at.owner(`PUT /${id}/requests/${requestAt(await read(at.owner, id), path).id}`, body);
/** "I changed it", elsewhere in the fiche. */
const changedElsewhere = { answer: 'changed', word: 'Précisé dans le récit.' };
const save = async (id: string, answers: object) => {
  const { version } = await read(at.owner, id);
  expect((await at.owner(`PUT /${id}`, { version, ...answers })).status).toBe(200);
};

describe('asking', () => {
  test('each request stands at its field, with who asks and what the answer was', async () => {
    const { requests, missing } = await read(at.owner, await asked());
    expect(requests).toMatchObject([
      {
        round: 1,
        path: ['humanMeans'],
        place: 'Qui, avec qui, avec quoi, « Quels moyens humains ? »',
        text: 'Combien de temps plein ?',
        by: 'Équipe éditoriale',
        state: 'to_do',
        answer: null,
        before: 'Quatre intervenants formés (3,2 ETP).',
        changed: false,
      },
      { path: ['effects', '0'], before: expect.stringContaining('une sur dix'), changed: false },
    ]);
    expect(missing.map(({ name, path }) => [name, path.join('.')])).toEqual([
      ['unanswered', 'humanMeans'],
      ['unanswered', 'effects.0'],
    ]);
  });
  test('a comment alone goes as before, and the comment is owed all the same', async () => {
    const id = await asked({});
    expect((await read(at.owner, id)).requests).toEqual([]);
    expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
    const refused = await at.move(id, 'requestChanges', { ...two, comment: ' ' });
    expect([refused.status, reasonIn(refused)]).toEqual([400, 'comment_required']);
    expect((await read(at.owner, id)).requests).toEqual([]);
  });
  test.each([
    ['a field that is none', [['colour', 'Laquelle ?']]],
    ['a field of the team', [['slug', 'Plus court ?']]],
    ['a column that is none', [['effects.0.colour', 'Laquelle ?']]],
    ['a line of a single answer', [['title.0', 'Plus court ?']]],
    ['a name of the language', [['__proto__', 'x']]],
    ['nothing', [['title', '  ']]],
    ['too much', [['title', 'x'.repeat(1_001)]]],
    ['too many', Array.from({ length: 31 }, () => ['title', 'Plus court ?'])],
  ] as const)('%s is not asked', async (_, requests) => {
    const id = await proposed(at);
    const body = { requests: requests.map(([path, text]) => ({ path, text })) };
    expect((await at.move(id, 'requestChanges', body)).status).toBe(400);
    expect((await read(at.owner, id)).stage).toBe('submitted');
  });
  test('with no other move, and by nobody but an editor', async () => {
    const id = await proposed(at);
    expect((await at.move(id, 'examine', two)).status).toBe(400);
    const onpe = await signInTeam(at.cms, 'onpe1');
    const body = { name: 'requestChanges', comment: 'Un mot.', ...two };
    expect((await at.panel(onpe, 'POST', id, '/moves', body)).status).toBe(400);
    const { requests, stage } = await read(at.owner, id);
    expect([requests, stage]).toEqual([[], 'submitted']);
  });
  test('the contributor hears of it by a mail that quotes nothing', async () => {
    at.letters.length = 0;
    const id = await asked();
    expect(at.letters).toMatchObject([
      {
        to: 'contributrice@demo.example',
        subject: 'Des précisions sont attendues pour votre fiche',
      },
    ]);
    expect(at.letters[0]?.text).toContain(`/contribuer/fiches/${id}/suivi/#demandes`);
    expect(JSON.stringify(at.letters)).not.toMatch(/temps plein|le savez-vous|mot pour vous/);
  });
});

describe('answering', () => {
  test('who keeps a text says why; who changed it may', async () => {
    const id = await asked();
    for (const word of [undefined, null, '', '   ']) {
      const refused = await reply(id, 'humanMeans', { answer: 'kept', word });
      expect([refused.status, fieldsIn(refused)]).toEqual([400, ['word']]);
      expect(errorIn(refused).message).toBe('Dites pourquoi vous gardez votre texte.');
    }
    await reply(id, 'humanMeans', { answer: 'kept', word: 'Le chiffre est juste.' });
    const [effect] = at.complete.effects;
    await save(id, { effects: [{ ...effect, observed: 'Une sur vingt, d’après un relevé.' }] });
    await reply(id, 'effects.0', { answer: 'changed' });
    expect((await read(at.owner, id)).requests).toMatchObject([
      { state: 'answered', answer: { answer: 'kept', word: 'Le chiffre est juste.' } },
      { state: 'answered', answer: { answer: 'changed', word: null } },
    ]);
  });
  test('an answer may be given anew, does not touch the version, and is read for personal data', async () => {
    const id = await asked();
    const { version } = await read(at.owner, id);
    await reply(id, 'humanMeans', changedElsewhere);
    const again = await reply(id, 'humanMeans', {
      answer: 'kept',
      word: 'Appelez le 06 12 34 56 78.',
    });
    expect(again.json).toMatchObject({
      data: { version, requests: [{ answer: { answer: 'kept' } }, {}] },
      meta: { warnings: [{ path: ['word'], kind: 'phone' }] },
    });
  });
  test('who says to have changed what has not changed is told so, and may say what they changed instead', async () => {
    const id = await asked();
    for (const word of [undefined, null, ' ']) {
      const refused = await reply(id, 'humanMeans', { answer: 'changed', word });
      expect([refused.status, fieldsIn(refused)]).toEqual([400, ['word']]);
      expect(errorIn(refused).message).toMatch(/^Cette réponse n'a pas changé depuis la demande\./);
    }
    expect(requestAt(await read(at.owner, id), 'humanMeans').answer).toBeNull();
    expect((await reply(id, 'humanMeans', changedElsewhere)).status).toBe(200);
  });
  test('the team sees whether the field really changed since', async () => {
    const id = await asked();
    await save(id, { humanMeans: 'Cinq ETP.' });
    expect((await reply(id, 'humanMeans', { answer: 'changed' })).status).toBe(200);
    await reply(id, 'effects.0', changedElsewhere);
    const view = await at.panel(at.editor, 'GET', id, '');
    expect(view.json).toMatchObject({
      data: {
        requests: [
          { state: 'answered', changed: true, before: 'Quatre intervenants formés (3,2 ETP).' },
          { state: 'answered', changed: false },
        ],
      },
    });
  });
  test('not once the fiche is with the team again: 409, with the contribution', async () => {
    const id = await asked(asking(['title', 'Plus court ?']));
    await reply(id, 'title', changedElsewhere);
    await moveAs(at.owner, id, 'submit');
    const late = await reply(id, 'title', { answer: 'kept', word: 'Non.' });
    expect([late.status, reasonIn(late)]).toEqual([409, 'wrong_stage']);
    expect(requestAt(await read(at.owner, id), 'title').answer?.answer).toBe('changed');
  });
  test('a request of another fiche does not exist here', async () => {
    const [mine, other] = [await asked(), await asked()];
    const { id } = requestAt(await read(at.owner, other), 'humanMeans');
    const answer = { answer: 'kept', word: 'Ailleurs.' };
    for (const number of [String(id), '999999', 'x', '1e99'])
      expect((await at.owner(`PUT /${mine}/requests/${number}`, answer)).status).toBe(404);
    expect(requestAt(await read(at.owner, other), 'humanMeans').answer).toBeNull();
    const settling = await at.panel(at.editor, 'PUT', mine, `/requests/${id}`, { settled: true });
    expect(settling.status).toBe(404);
  });
});

describe('sending it back', () => {
  test('waits until each request has an answer; each is told at its field', async () => {
    const id = await asked();
    await reply(id, 'humanMeans', changedElsewhere);
    const refused = await moveAs(at.owner, id, 'submit');
    expect([refused.status, reasonIn(refused), fieldsIn(refused)]).toEqual([
      400,
      'incomplete',
      ['effects.0'],
    ]);
    await reply(id, 'effects.0', { answer: 'kept', word: 'C’est une impression.' });
    expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
  });
  test('a second round settles the first, which stays to be read', async () => {
    const id = await asked();
    await reply(id, 'humanMeans', changedElsewhere);
    await reply(id, 'effects.0', changedElsewhere);
    await moveAs(at.owner, id, 'submit');
    await at.move(id, 'examine');
    await at.move(id, 'requestChanges', asking(['effects.0', 'Et depuis quand ?']));
    const contribution = await read(at.owner, id);
    expect(contribution.requests.map(({ round, state }) => [round, state])).toEqual([
      [1, 'settled'],
      [1, 'settled'],
      [2, 'to_do'],
    ]);
    const [first] = contribution.requests;
    const late = await at.owner(`PUT /${id}/requests/${first?.id}`, { answer: 'changed' });
    expect([late.status, reasonIn(late)]).toEqual([409, 'wrong_stage']);
    expect(reasonIn(await moveAs(at.owner, id, 'submit'))).toBe('incomplete');
    await reply(id, 'effects.0', changedElsewhere);
    expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
  });
  test('what the team ticks off is not awaited any more', async () => {
    const id = await asked();
    const { requests } = await read(at.owner, id);
    for (const { id: number } of requests) {
      const ticked = await at.panel(at.editor, 'PUT', id, `/requests/${number}`, { settled: true });
      expect(ticked.status).toBe(200);
    }
    expect((await read(at.owner, id)).requests.map(({ state }) => state)).toEqual([
      'settled',
      'settled',
    ]);
    expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
  });
  test('withdrawing and resuming is no way round: what was asked is still owed, and asked for', async () => {
    const id = await asked();
    expect((await moveAs(at.owner, id, 'withdraw', 'Plus le temps.')).status).toBe(200);
    expect((await moveAs(at.owner, id, 'resume')).status).toBe(200);
    expect((await read(at.owner, id)).missing.map(({ name }) => name)).toEqual([
      'unanswered',
      'unanswered',
    ]);
    expect((await reply(id, 'humanMeans', changedElsewhere)).status).toBe(200);
    const refused = await moveAs(at.owner, id, 'submit');
    expect([refused.status, reasonIn(refused), fieldsIn(refused)]).toEqual([
      400,
      'incomplete',
      ['effects.0'],
    ]);
    await reply(id, 'effects.0', changedElsewhere);
    expect((await moveAs(at.owner, id, 'submit')).status).toBe(200);
  });
});
