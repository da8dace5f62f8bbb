import { beforeEach, expect, test, vi } from 'vitest';
import { keptWords } from './kept-words.ts';
import { createWords } from './words-state.ts';

const id = '0b7ae91c-3f6d-4c52-9b1e-6a4d0f2c8e71';
const picture = {
  id,
  type: 'image' as const,
  name: 'salle.jpg',
  bytes: 40_000,
  width: 640,
  height: 480,
  pages: null,
  alt: null as string | null,
  title: null,
  caption: null,
  credit: null,
  recognisable: null,
  rights: false,
};
const kept = { typed: { alt: 'Une salle claire' }, ground: { alt: null } };

beforeEach(() => {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => held.set(key, text),
    removeItem: (key: string) => held.delete(key),
  });
  return () => vi.unstubAllGlobals();
});

test('words are kept for the account that wrote them, and for nobody else of this computer', () => {
  keptWords('claire', id).keep(kept);
  expect(keptWords('claire', id).read()).toEqual(kept);
  expect(keptWords('zoe', id).read()).toBeNull();
  keptWords('claire', id).keep(null);
  expect(keptWords('claire', id).read()).toBeNull();
});

test('what is no longer readable is as good as nothing', () => {
  localStorage.setItem(`pratiques.joint.claire.${id}`, '{"typed":{"alt":3}');
  expect(keptWords('claire', id).read()).toBeNull();
});

/** The words of a picture, of which this device holds some. */
function opened(now: typeof picture) {
  const contribution = { value: { documentId: 'f', version: 1, attachments: [now] } };
  // Of a draft they read nothing else.
  const draft = { contribution } as unknown as Parameters<typeof createWords>[0]['draft'];
  const device = keptWords('claire', id);
  device.keep(kept);
  return { device, words: createWords({ draft, refresh: async () => undefined }, now, device) };
}

test('words that were kept come back, and are what the fiche is held against', () => {
  const { words } = opened(picture);
  expect(words.value('alt')).toBe('Une salle claire');
  expect(words.hasUnsent()).toBe(true);
  expect(words.state.value).toEqual({ is: 'saved' });
  expect(words.asTyped(picture).alt).toBe('Une salle claire');
});

test('when the server has another answer by now, neither is taken without a choice', async () => {
  const { words, device } = opened({ ...picture, alt: 'Vue par une collègue' });
  expect(words.state.value).toEqual({
    is: 'disputed',
    other: { name: 'alt', value: 'Vue par une collègue' },
  });
  expect(words.value('alt')).toBe('Une salle claire');
  await words.choose('alt', 'Vue par une collègue');
  expect([words.state.value, device.read()]).toEqual([{ is: 'saved' }, null]);
});

test('when the server has them already, nothing waits, and they leave this device', async () => {
  const { words, device } = opened({ ...picture, alt: 'Une salle claire' });
  expect([words.state.value, words.hasUnsent()]).toEqual([{ is: 'saved' }, false]);
  await words.saveNow();
  expect(device.read()).toBeNull();
});
