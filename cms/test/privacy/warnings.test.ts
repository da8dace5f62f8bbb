import { Contribution } from '@pratiques/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { signIn } from '../accounts.ts';
import { completePractice } from '../complete-practice.ts';
import { moveOwn } from '../fiche.ts';
import { request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// A contributor is told of a passage by which somebody could be recognised, and may propose all the same.

let cms: Cms;
let token: string;
beforeAll(async () => {
  cms = await startCms();
  token = await signIn(cms, 'contributrice');
});
afterAll(() => cms.stop());

const Answer = z.object({ data: Contribution });
const number = '06 39 98 12 34';

test('somebody of a small commune: the sentence is told, and the name of the commune is what is shown of it', async () => {
  const advice = 'Une salle. Léa, 9 ans, vit à Locarn avec sa grand-mère. Un minibus.';
  const body = { title: 'Une fiche avec une commune', advice: advice.padEnd(230, ' Bien.') };
  const made = await request(cms, 'POST /api/contributions', { token, body });
  const { warnings } = Answer.parse(made.json).data;
  const told = warnings.find(({ kind }) => kind === 'small-commune');
  expect(body.advice.slice(told?.start, told?.end)).toBe(
    'Léa, 9 ans, vit à Locarn avec sa grand-mère.',
  );
  expect(told?.marks?.map(({ start, end }) => body.advice.slice(start, end))).toEqual(['Locarn']);
  for (const { kind, marks } of warnings)
    if (kind !== 'small-commune') expect(marks).toBeUndefined();
});

test('told with its place and the way to say it otherwise; proposed all the same', async () => {
  const complete = await completePractice(cms);
  const summary = `${complete.summary} Appeler la mère au ${number}.`;
  const body = { ...complete, summary };
  const made = await request(cms, 'POST /api/contributions', { token, body });
  const { data } = Answer.parse(made.json);
  const [warning] = data.warnings;
  expect(data.warnings).toHaveLength(1);
  expect(warning).toMatchObject({
    path: ['summary'],
    kind: 'phone',
    message: 'Numéro de téléphone',
  });
  expect(summary.slice(warning?.start, warning?.end)).toBe(number);
  expect(warning?.rephrase).toContain('Supprimez-le');
  const { documentId, version } = data;
  const fiche = { kind: 'practice', documentId } as const;
  expect((await moveOwn(cms, token, fiche, { name: 'submit', version })).status).toBe(200);
  expect(cms.logs.join('\n')).not.toContain(number);
});
