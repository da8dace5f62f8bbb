import { expect, test } from 'vitest';
import { meantBy, pageOf } from './contributor-address.ts';

const id = 'rllf7pwc9itn2muwoktreu2f';

test.each([
  [`/contribuer/fiches/${id}/`, '/contribuer/fiche/'],
  ['/contribuer/fiches/nouvelle/', '/contribuer/fiche/'],
  [`/contribuer/fiches/${id}/suivi/`, '/contribuer/suivi/'],
])('%s is shown by %s', (path, page) => {
  expect(pageOf(path)).toBe(page);
});

test.each([
  '/contribuer/fiches/',
  `/contribuer/fiches/${id}`,
  `/contribuer/fiches/${id}/autre/`,
  `/contribuer/fiches/${id.toUpperCase()}/`,
  `/contribuer/fiches/${id}0/`,
  `/fiches/${id}/`,
  '/contribuer/fiches/../../x/',
])('%s is its own address', (path) => {
  expect(pageOf(path)).toBe(path);
});

test.each([
  [`/contribuer/fiches/${id}`, `/contribuer/fiches/${id}/`],
  [`/contribuer/fiches/${id}/suivi`, `/contribuer/fiches/${id}/suivi/`],
  [`/contribuer/fiches/${id}/`, null],
  [`/contribuer/fiches/${id}/autre`, null],
  ['/fiches/un-slug', null],
])('%s means %s', (path, meant) => {
  expect(meantBy(path)).toBe(meant);
});
