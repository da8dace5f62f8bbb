import Papa from 'papaparse';

type Cell = string | null | readonly string[];

const text = (cell: Cell): string => (typeof cell === 'string' ? cell : (cell ?? []).join(' ; '));

/** One line: a cell that could pass for a formula is kept as text, lists are joined. */
export const spreadsheetLine = (cells: readonly Cell[]): string =>
  Papa.unparse([cells.map(text)], { escapeFormulae: /^[=+\-@\t\r]/ });

/** CSV for spreadsheets, from its lines: UTF-8 is announced. */
export const spreadsheet = (lines: readonly string[]): string => `\ufeff${lines.join('\r\n')}\r\n`;
