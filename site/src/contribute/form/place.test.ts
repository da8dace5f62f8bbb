import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

test.each([
  ['', { is: 'overview' }],
  ['#proposer', { is: 'propose' }],
  ['#versions', { is: 'versions' }],
  ['#effets', { is: 'section', id: 'effets', path: null }],
  ['#title', { is: 'section', id: 'essentiel', path: 'title' }],
  ['#effects.1.observed', { is: 'section', id: 'effets', path: 'effects.1.observed' }],
  ['#nulle-part', { is: 'overview' }],
])('%s', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});
