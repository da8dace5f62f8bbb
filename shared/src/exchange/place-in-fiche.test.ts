import { describe, expect, test } from 'vitest';
import { PlaceInFiche, placeInWords } from './place-in-fiche.js';

describe('a place in a practice', () => {
  test.each(['summary', 'keys.2', 'effects', 'effects.1', 'effects.1.observed', 'attachments'])(
    '%s',
    (path) => expect(PlaceInFiche.safeParse(path).success).toBe(true),
  );
  test.each([
    '',
    'colour',
    'slug',
    'title.0',
    'effects.x',
    'effects.1.colour',
    'effects.1.observed.0',
    'attachments.0',
    '__proto__',
    'constructor',
    'effects.1.constructor',
  ])('not %s', (path) => expect(PlaceInFiche.safeParse(path).success).toBe(false));
});

test('in the words of the form', () => {
  expect(placeInWords('difficulties', 'fr')).toBe(
    "Ce que l'on peut en reprendre, « Quelles difficultés avez-vous rencontrées ? »",
  );
  expect(placeInWords('effects.1.observed', 'fr')).toBe(
    'Les effets, « Quels effets constatez-vous ? », effet 2, « Ce que vous constatez »',
  );
  expect(placeInWords('attachments', 'en')).toBe('Pictures and documents');
  expect(placeInWords('constructor', 'fr')).toBe('constructor');
});
