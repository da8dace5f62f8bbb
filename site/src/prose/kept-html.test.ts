import { expect, test } from 'vitest';
import { keptHtml } from './kept-html.ts';
import { typesetHtml } from './typeset-html.ts';

test('what stands on many pages is rendered once for each object and form', async () => {
  let rendered = 0;
  const render = async () => `<p>L'étagère ${++rendered}</p>`;
  const [one, other] = [{}, {}];
  const page = async (of: object, as: string) => typesetHtml(await keptHtml(of, as, render));
  expect(await page(one, 'foot')).toBe('<p>L’étagère 1</p>');
  expect(await page(one, 'foot')).toBe('<p>L’étagère 1</p>');
  expect(await page(one, 'head')).toBe('<p>L’étagère 2</p>');
  expect(await page(other, 'foot')).toBe('<p>L’étagère 3</p>');
});
