import type { SiteReport } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { adviceOf, headlineOf, lastUpdateOf } from './report-words';

const publisher = {
  epoch: 'ours',
  sequence: 10,
  head: 10,
  lastUpdate: { at: new Date(2026, 10, 22, 14, 2).toISOString(), ms: 120, pages: 7 },
  quarantine: [],
  error: null,
};
const report = (change: object = {}, more: Partial<SiteReport> = {}): SiteReport => ({
  epoch: 'ours',
  head: 10,
  waitingSince: null,
  publisher: { ...publisher, ...change },
  titles: {},
  ...more,
});
const brake =
  '12 fiches sur 52 disparaîtraient : créez le fichier library/confirm-x pour confirmer';

test.each<[string, SiteReport, string, string]>([
  ['all is shown', report(), 'success', 'tout ce qui est publié'],
  ['one is missing', report({ sequence: 9 }), 'warning', 'Un changement attend de paraître'],
  ['three are', report({ sequence: 7 }), 'warning', '3 changements attendent'],
  ['and something holds them', report({ sequence: 7, error: 'x' }), 'danger', '3 changements'],
  [
    'another log is followed',
    report({ epoch: 'theirs', sequence: 99 }),
    'warning',
    'journal de ce CMS',
  ],
  ['all but one page', report({ error: 'x' }), 'warning', 'sauf ce qui suit'],
  [
    'all but what is in quarantine',
    report({ quarantine: [{ kind: 'theme', documentId: 'x', path: '', reason: 'x' }] }),
    'warning',
    'sauf ce qui suit',
  ],
  ['nobody answers', report({}, { publisher: null }), 'danger', 'Nul ne sait'],
])('%s', (_, given, tone, words) => {
  const headline = headlineOf(given);
  expect(headline.tone).toBe(tone);
  expect(headline.sentence).toContain(words);
});

test('the brake is explained, with the file that lets it go', () => {
  expect(adviceOf(report({ error: brake }))).toMatchObject({
    file: 'library/confirm-x',
    said: expect.stringContaining('12 fiches sur 52'),
  });
});

test('an administrator is never sent to the administrator', () => {
  for (const error of [brake, 'ENOSPC', 'EROFS', 'le CMS a répondu 401', 'x'])
    expect(adviceOf(report({ error }))?.why).not.toContain('Prévenez');
});

test('when all is well there is no advice', () => {
  expect(adviceOf(report())).toBeNull();
});

test('the last update: when, how much, how long', () => {
  expect(lastUpdateOf(report()).replace(/\u00a0/g, ' ')).toBe(
    '22 novembre 2026 à 14 h 02, 7 pages en 0,1 seconde',
  );
  expect(lastUpdateOf(report({ lastUpdate: null }))).toBe('Aucune depuis que le site a démarré');
});
