import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

test.each([
  ['', { is: 'overview' }],
  ['#proposer', { is: 'propose' }],
  ['#versions', { is: 'versions' }],
  ['#effets', { is: 'section', id: 'effets', path: null }],
  ['#title', { is: 'section', id: 'essentiel', path: 'title' }],
  ['#effects.1.observed', { is: 'section', id: 'effets', path: 'effects.1.observed' }],
  ['#attachments.0b7ae91c.alt', { is: 'section', id: 'paroles', path: 'attachments.0b7ae91c.alt' }],
  ['#attachments', { is: 'section', id: 'paroles', path: 'attachments' }],
  ['#noPersonalData', { is: 'propose' }],
  ['#nulle-part', { is: 'overview' }],
])('%s', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});
