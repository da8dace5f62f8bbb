import { describe, expect, test } from 'vitest';
import { printable } from './printable';

const latin = (codePoint: number): boolean => codePoint < 0x180 && codePoint !== 0x202f;

describe('what a face has no sign for', () => {
  test.each([
    ['is a mark, once for a run', 'Un lieu مكان للأطفال ouvert', 'Un lieu […] ouvert'],
    ['emoji with their joiners are one run', 'Bravo 👩‍👧‍👦 !', 'Bravo […] !'],
    ['also at both ends', '子供の家 et la maison 家', '[…] et la maison […]'],
    ['a thin no-break space is a no-break space', 'Pour qui\u202f?', 'Pour qui\u00a0?'],
    ['what draws nothing goes', 'co-\u2060mères\ufe0f', 'co-mères'],
    ['letters with marks are put together first', 'e\u0301te\u0301', 'été'],
    ['a line break is a space', 'Un\nnom', 'Un nom'],
  ])('%s', (_, text, shown) => {
    expect(printable(text, latin)).toBe(shown);
  });
});
