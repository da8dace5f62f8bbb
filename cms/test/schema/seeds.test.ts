import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DispositifDraft,
  dispositifProblems,
  PracticeDraft,
  type Problem,
  practiceProblems,
} from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { Dispositifs, fromDispositif, fromPractice, Practices } from '../../src/seed/fiche-data.ts';

// The 52 fiches that come with the product may go online as they are: no text is invented for them.

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../seed/data', `${name}.json`), 'utf8'));
const practices = Practices.parse(read('seed-practices')).practices.map(fromPractice);
const dispositifs = Dispositifs.parse(read('seed-dispositifs')).dispositifs.map(fromDispositif);

const told = (problems: Problem[]) => problems.map(({ path, name }) => `${path} ${name}`);

test('there are forty practices and twelve dispositifs, each at its own address', () => {
  expect([practices.length, dispositifs.length]).toEqual([40, 12]);
  expect(new Set([...practices, ...dispositifs].map(({ slug }) => slug)).size).toBe(52);
});

describe.each([...practices, ...dispositifs].map((seed) => [seed.slug, seed] as const))(
  '%s',
  (_, { kind, provenance, answers }) => {
    const whole = { ...answers, provenance, organisation: 'an-organisation' };
    test('is a draft of the right shape', () => {
      const draft = kind === 'practice' ? PracticeDraft : DispositifDraft;
      expect(draft.safeParse(whole).error).toBeUndefined();
    });
    test('may go online', () => {
      const problems =
        kind === 'practice'
          ? practiceProblems(whole, 'publication', '2026-11-21')
          : dispositifProblems(whole);
      expect(told(problems)).toEqual([]);
    });
    test('says where it comes from, and that nobody retained it', () => {
      expect(['demonstration', 'public-source']).toContain(provenance);
      expect(answers.provenanceNote).not.toBe('');
    });
  },
);

test('fourteen practices come from public sources', () => {
  expect(practices.filter(({ provenance }) => provenance === 'public-source')).toHaveLength(14);
});
