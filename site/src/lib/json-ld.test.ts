import { expect, test } from 'vitest';
import { jsonLd } from './json-ld.ts';

test('no text closes the data block', () => {
  const data = { name: '</script><script>alert(1)</script><!--' };
  expect(jsonLd(data)).not.toContain('<');
  expect(JSON.parse(jsonLd(data))).toEqual(data);
});
