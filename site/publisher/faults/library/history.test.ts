import { expect, test } from 'vitest';
import { History } from './history.ts';

/** A fiche at one address, edited, moved, then withdrawn; a second one that stays. */
function told() {
  const history = new History();
  const step = (note: () => void) => {
    history.advance();
    note();
    history.name('epoch', history.head);
  };
  step(() => {
    history.show(null, 'k1v1');
    history.stand('panjo', { is: 'live', mark: 'k1v1' });
  });
  step(() => {
    history.show(null, 'k2v1');
    history.stand('ecoute', { is: 'live', mark: 'k2v1' });
  });
  step(() => {
    history.show('k1v1', 'k1v2');
    history.stand('panjo', { is: 'moved', to: 'panjo-2' });
    history.stand('panjo-2', { is: 'live', mark: 'k1v2' });
  });
  step(() => {
    history.show('k1v2', null);
    for (const slug of ['panjo', 'panjo-2']) history.stand(slug, { is: 'gone' });
  });
  return history;
}
const standings = (slug: string, from: number, to: number) =>
  told()
    .standings(slug, { from, to })
    .map(({ is }) => is);

test.each([
  ['before it was published', 'panjo-2', 1, 2, ['never']],
  ['online all the time', 'ecoute', 2, 4, ['live']],
  ['an update that may or may not be shown yet', 'panjo', 2, 3, ['live', 'moved']],
  ['all that happened since', 'panjo', 1, 4, ['live', 'moved', 'gone']],
  ['once the withdrawal is shown for sure', 'panjo', 4, 4, ['gone']],
  ['an address that nobody ever had', 'autre', 0, 4, ['never']],
])('an address may answer as it stood: %s', (_what, slug, from, to, wanted) => {
  expect(standings(slug, from, to)).toEqual(wanted);
});

test.each([
  ['of one moment', ['k1v1', 'k2v1'], 2, 2, []],
  ['of two moments that never were one', ['k1v2', 'k1v1'], 1, 4, ['k1v1']],
  ['of an edition that is gone for sure', ['k2v1', 'k1v2'], 4, 4, ['k1v2']],
  ['of an edition that nobody published', ['k2v9'], 2, 4, ['k2v9']],
])('marks %s', (_what, marks, from, to, wrong) => {
  expect(told().strangers(new Set(marks), { from, to })).toEqual(wrong);
});

test('only what a log said can be confirmed, and an older word changes nothing', () => {
  const history = told();
  expect(history.confirm('epoch', 3)).toBe(true);
  expect(history.confirm('epoch', 1)).toBe(true);
  expect(history.confirmed).toBe(3);
  expect(history.confirm('other', 3)).toBe(false);
});

test('what no list may lack is what was online all the time', () => {
  expect([...told().constants({ from: 2, to: 4 })]).toEqual([{ slug: 'ecoute', mark: 'k2v1' }]);
});
