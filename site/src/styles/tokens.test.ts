import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const colours = (part: string) =>
  new Map(
    Array.from(part.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6})/g), ([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
const themes = {
  light: colours(css.slice(0, css.indexOf('@media'))),
  'dark, by the system': colours(
    css.slice(css.indexOf('@media'), css.indexOf('[data-theme="dark"]')),
  ),
  'dark, by choice': colours(css.slice(css.indexOf('[data-theme="dark"]'))),
};

const channel = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const texts = [
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['ink', 'hollow'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'sheet'],
  ['ink-soft', 'hollow'],
  ['practice', 'practice-wash'],
  ['practice', 'paper'],
  ['onpe', 'onpe-wash'],
  ['onpe', 'paper'],
  ['ink', 'onpe-wash'],
  ['alert', 'paper'],
  ['ink', 'alert-wash'],
  ['paper', 'ink'],
] as const;
const edges = [
  ['line-strong', 'paper'],
  ['line-strong', 'sheet'],
  ['practice-line', 'paper'],
  ['onpe-line', 'paper'],
] as const;

describe.each(Object.entries(themes))('in %s', (_, theme) => {
  const between = ([a, b]: readonly [string, string]) =>
    contrast(theme.get(a) ?? '', theme.get(b) ?? '');
  test.each(texts)('text %s on %s is at least 7', (...pair) =>
    expect(between(pair)).toBeGreaterThanOrEqual(7),
  );
  test.each(edges)('edge %s on %s is at least 3', (...pair) =>
    expect(between(pair)).toBeGreaterThanOrEqual(3),
  );
});

test('both ways to the dark are the same', () => {
  expect(themes['dark, by choice']).toEqual(themes['dark, by the system']);
});
