import { ChangeRow, ChangesEnd, ChangesHeader } from '@pratiques/shared';
import type { z } from 'zod';
import { Failure } from '../failure.ts';
import { keyOf } from '../library/library-key.ts';
import type { Answer } from './answer.ts';

const TRUNCATED = 'réponse tronquée du CMS';
const FOREIGN = 'réponse étrangère ou illisible du CMS';

/** Reads a whole answer, or throws: what is cut, miscounted or unknown is worth nothing. */
export async function readAnswer(
  lines: AsyncIterable<string>,
  asked: { readonly after: number; readonly epoch: string | null },
): Promise<Answer> {
  let header: ChangesHeader | null = null;
  let end: ChangesEnd | null = null;
  const rows = new Map<string, ChangeRow>();
  for await (const line of lines) {
    if (end !== null) throw new Failure(FOREIGN);
    const value = json(line);
    if (header === null) header = parsed(ChangesHeader, value);
    else {
      end = ChangesEnd.safeParse(value).data ?? null;
      if (end === null) addRow(rows, parsed(ChangeRow, value));
    }
  }
  if (header === null || end === null) throw new Failure(TRUNCATED);
  return whole(header, end, [...rows.values()], asked);
}

function whole(
  header: ChangesHeader,
  { end, count }: ChangesEnd,
  rows: ChangeRow[],
  asked: { readonly after: number; readonly epoch: string | null },
): Answer {
  if (end !== header.head || count !== rows.length) throw new Failure(TRUNCATED);
  // Another log starts again from its own beginning. A row beyond the head changed while the CMS
  // answered: it is kept, so that nothing seems to have vanished, and comes again at the next ask.
  const after = header.epoch === asked.epoch ? asked.after : 0;
  if (rows.some(({ sequence }) => sequence <= after)) throw new Failure(FOREIGN);
  return { header, rows: rows.sort((one, other) => one.sequence - other.sequence) };
}

function addRow(rows: Map<string, ChangeRow>, row: ChangeRow): void {
  if (rows.has(keyOf(row))) throw new Failure(FOREIGN);
  rows.set(keyOf(row), row);
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Failure(FOREIGN, { cause });
  }
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new Failure(FOREIGN);
  return result.data;
}
