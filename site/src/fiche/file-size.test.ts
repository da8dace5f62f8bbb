import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test.each([
  [1, '1 ko'],
  [480_123, '480 ko'],
  [999_999, '1\u202f000 ko'],
  [1_000_000, '1 Mo'],
  [1_234_567, '1,2 Mo'],
  [9_999_999, '10 Mo'],
])('%d bytes read %s', (bytes, read) => {
  expect(fileSize(bytes)).toBe(read.replace(/ (?=[kM]o)/, '\u00a0'));
});
