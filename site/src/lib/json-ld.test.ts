import { expect, test } from 'vitest';
import { jsonLd } from './json-ld.ts';

test('</script> in JSON-LD: no text closes the data block', () => {
  const data = { name: '</script><script>alert(1)</script><!--' };
  expect(jsonLd(data)).not.toContain('<');
  expect(JSON.parse(jsonLd(data))).toEqual(data);
});
