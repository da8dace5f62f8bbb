import { describe, expect, test } from 'vitest';
import { holds, kept, made, sentence } from './pdf/kept.ts';
import { places, word } from './pdf/planted.ts';

// A word is planted wherever a PDF can hold one. It is nowhere in what is kept, or the guard reads it.

describe('address, first name with age in PDF: no text of it that the guard does not read', () => {
  test.each(Object.entries(places))('%s', async (_, [fate, plant]) => {
    const sent = await made(plant);
    expect(holds(sent, word) || fate === 'read').toBe(true);
    const { text, bytes, refused, unreadPages } = await kept(sent);
    expect(refused).toBeNull();
    expect(holds(bytes, word) && !text.includes(word)).toBe(false);
    expect(text.includes(word) ? 'read' : 'gone').toBe(fate);
    expect(text.startsWith(sentence)).toBe(true);
    expect(unreadPages).toEqual([]);
  });
});
