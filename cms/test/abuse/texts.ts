import { practiceFields } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import { force } from '../fiche.ts';
import { fieldsIn } from '../request.ts';
import { kindsOfText, naughtyStrings } from './naughty.ts';

import { attempt, cms, nothingChanged, nothingWrong, now, some, token } from './setting.ts';

export function naughtyTexts(): void {
  describe('the Big List of Naughty Strings through every text field', () => {
    const texts = Object.entries(practiceFields).filter(
      ([, { section, type }]) => section && kindsOfText[type],
    );
    test('every text field of the one table is among them', () => {
      expect(texts.length).toBeGreaterThanOrEqual(20);
      const types = new Set(Object.values(practiceFields).map(({ type }) => type));
      expect([...types].filter((type) => kindsOfText[type] === undefined)).toEqual([]);
    });
    test('each is kept as text, cleaned, or refused by its field', async () => {
      const before = now();
      const ask = contributorOf(cms, token);
      for (const text of some(naughtyStrings, 20)) {
        const body = Object.fromEntries(
          texts.map(([name, field]) => [name, kindsOfText[field.type]?.(text, field)]),
        );
        const answer = await attempt(
          `naughty ${JSON.stringify(text).slice(0, 40)}`,
          'POST /api/contributions',
          { token, body },
          [201, 400],
        );
        if (answer?.status === 400) expect(fieldsIn(answer).length).toBeGreaterThan(0);
      }
      expect((await ask('GET ')).status).toBe(200);
      nothingWrong(before);
    }, 900_000);
    test('and through what is written to the team', async () => {
      const before = now();
      const ask = contributorOf(cms, token);
      const { documentId } = await newDraft(ask);
      await force(cms, { kind: 'practice', documentId }, { stage: 'submitted' });
      for (const text of some(naughtyStrings, 20)) {
        const sent = { token, body: { text } };
        const line = 'POST /api/contributions/:documentId/messages';
        const answer = await attempt('naughty message', line, sent, [201, 400, 409]);
        if (answer?.status === 400) expect(fieldsIn(answer)).toEqual(['text']);
        const kept = await ask(`POST /${documentId}/messages`, { text });
        expect([200, 201, 400]).toContain(kept.status);
        const reply = { token, body: { answer: 'kept', word: text } };
        await attempt(
          'naughty word',
          'PUT /api/contributions/:documentId/requests/:id',
          reply,
          [400, 404],
        );
      }
      expect((await ask(`GET /${documentId}/messages`)).status).toBe(200);
      nothingWrong(before);
    }, 900_000);
    test('and through a manager’s answer', async () => {
      const before = now();
      for (const text of some(naughtyStrings, 20)) {
        const code = 'a'.repeat(64);
        const answer = { code, read: code, decision: 'given', word: text };
        const line = 'POST /api/contributions/approval/decide';
        await attempt('naughty word', line, { body: answer }, [400, 404]);
        await attempt('naughty code', line, { body: { ...answer, code: text } }, [400]);
        const asked = { body: { code: text } };
        await attempt('naughty code', 'POST /api/contributions/approval/read', asked, [400]);
      }
      await nothingChanged(before);
    }, 900_000);
    test('and through the account routes', async () => {
      const before = now();
      for (const text of some(naughtyStrings, 20)) {
        const words = {
          fullName: text,
          jobTitle: text,
          network: text,
          organisation: { name: text },
        };
        const person = { email: text, password: text, ...words };
        await attempt('naughty register', 'POST /api/auth/local/register', { body: person }, [400]);
        const code = { code: text, password: text };
        await attempt('naughty code', 'POST /api/auth/email-confirmation', { body: code }, [400]);
        await attempt(
          'naughty login',
          'POST /api/auth/local',
          { body: { identifier: text, password: text } },
          [400],
        );
      }
      await nothingChanged(before);
      for (const text of some(naughtyStrings, 20)) {
        const words = { fullName: text, jobTitle: text, network: text };
        const profile = 'PUT /api/auth/account/profile';
        for (const organisation of [text, { name: text }])
          await attempt(
            'naughty profile',
            profile,
            { token, body: { ...words, organisation } },
            [200, 400],
          );
      }
      for (const name of some(naughtyStrings, 20))
        await attempt(
          'naughty organisation',
          'POST /api/contributions/organisations',
          { token, body: { name } },
          [200, 201, 400],
        );
      nothingWrong(before);
    }, 900_000);
  });
}
