import { expect, test } from 'vitest';
import { spreadsheet } from './spreadsheet.ts';

test.each(['=1+1', '+33', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is kept as text', (cell) => {
  const [, row] = spreadsheet([{ a: cell }]).split('\r\n');
  expect(row?.replace(/^"/, '').startsWith("'")).toBe(true);
});

test('a formula in a list is kept as text too', () => {
  expect(spreadsheet([{ a: ['=1', 'b'] }])).toContain("'=1 ; b");
});

test('quotes, separators and lines hold in their cell', () => {
  expect(spreadsheet([{ a: 'x "y", z\nt', b: null }])).toBe('\ufeffa,b\r\n"x ""y"", z\nt",\r\n');
});
