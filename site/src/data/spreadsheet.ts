import Papa from 'papaparse';

type Cell = string | null | readonly string[];

const text = (cell: Cell): string => (typeof cell === 'string' ? cell : (cell ?? []).join(' ; '));

/** CSV for spreadsheets: a cell that could pass for a formula is kept as text, lists are joined, UTF-8 is announced. */
export function spreadsheet(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const cells = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, text(cell)])),
  );
  return `\ufeff${Papa.unparse(cells, { escapeFormulae: /^[=+\-@\t\r]/, newline: '\r\n' })}\r\n`;
}
