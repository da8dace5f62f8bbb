import { expect, test } from 'vitest';
import { spreadsheet, spreadsheetLine } from './spreadsheet.ts';

test.each(['=1+1', '+33', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'CSV cells that begin with = + - @: %j is kept as text',
  (cell) => {
    expect(spreadsheetLine([cell]).replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test('a formula in a list is kept as text too', () => {
  expect(spreadsheetLine([['=1', 'b']])).toContain("'=1 ; b");
});

test('quotes, separators and lines hold in their cell', () => {
  const line = spreadsheetLine(['x "y", z\nt', null]);
  expect(spreadsheet([spreadsheetLine(['a', 'b']), line])).toBe(
    '\ufeffa,b\r\n"x ""y"", z\nt",\r\n',
  );
});
