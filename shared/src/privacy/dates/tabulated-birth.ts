import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import type { Reading } from '../text/reading.js';

const HEADER =
  /^(?:date )?(?:de )?(?:naissance|naiss\b|ddn\b|d\.?n\.?\b|nee?\(?e?\)? ?\(?e?\)? le\b)/;
const DATE = /^\s*((?:[0-3]?\d[./-][01]?\d[./-](?:19|20)?\d\d)|(?:19|20)\d\d)\s*$/;
const FAMILY = /^\s*\p{Lu}[\p{Lu}' -]{2,}(?: \p{Lu}\p{Ll}[\p{L}'-]+)?\s*$/u;

/** Dates in a table's column of births, or beside a name in capitals: « | MORVAN | 12/08/2014 | ». */
export function* findTabulatedBirths({ plain }: Reading): Generator<Span> {
  if (!plain.includes('|')) return;
  let column = -1;
  let start = 0;
  for (const line of plain.split('\n')) {
    const cells = cellsOf(line, start);
    const header = cells.findIndex(({ text }) => HEADER.test(fold(text.trim())));
    if (header >= 0) column = header;
    else
      for (const [at, cell] of cells.entries())
        if (DATE.test(cell.text) && (at === column || FAMILY.test(cells[at - 1]?.text ?? '')))
          yield spanOf(cell);
    start += line.length + 1;
  }
}

function cellsOf(line: string, start: number) {
  let at = start;
  return line.split('|').map((text) => {
    const cell = { text, start: at };
    at += text.length + 1;
    return cell;
  });
}

function spanOf({ text, start }: { text: string; start: number }): Span {
  const from = start + text.length - text.trimStart().length;
  return { kind: 'birth', start: from, end: from + text.trim().length };
}
