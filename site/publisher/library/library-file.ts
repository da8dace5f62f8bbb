import { type FileHandle, open, rename } from 'node:fs/promises';
import { type Close, LibraryLine } from './library-line.ts';

/** A batch that was closed, with the byte at which the next one starts. */
export interface ClosedBatch {
  readonly lines: readonly LibraryLine[];
  readonly end: number;
}

const NEWLINE = 10;

/** Reads the closed batches; stops at the first line that is cut, unreadable or miscounted. */
export async function* readBatches(path: string): AsyncGenerator<ClosedBatch> {
  let batch: LibraryLine[] = [];
  for await (const { text, end } of wholeLines(path)) {
    const line = lineOf(text);
    if (line === null) return;
    batch.push(line);
    if (!('close' in line)) continue;
    if (line.close.lines !== batch.length - 1) return;
    yield { lines: batch, end };
    batch = [];
  }
}

/** Adds a batch at `position`, over whatever a crash left there, and waits until the disk holds it. */
export async function writeBatch(
  path: string,
  position: number,
  lines: Iterable<LibraryLine>,
  closing: Omit<Close, 'lines'>,
): Promise<number> {
  const file = await open(path, position === 0 ? 'w' : 'r+');
  try {
    await file.truncate(position);
    let end = position;
    let count = 0;
    for (const line of lines) {
      end += await writeLine(file, line, end);
      count += 1;
    }
    end += await writeLine(file, { close: { ...closing, lines: count } }, end);
    await file.datasync();
    return end;
  } finally {
    await file.close();
  }
}

/** Replaces the file by one batch, whole or not at all. */
export async function rewrite(
  path: string,
  lines: Iterable<LibraryLine>,
  closing: Omit<Close, 'lines'>,
): Promise<number> {
  const end = await writeBatch(`${path}.new`, 0, lines, closing);
  await rename(`${path}.new`, path);
  return end;
}

async function writeLine(file: FileHandle, line: LibraryLine, position: number): Promise<number> {
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
  // A disk that is filling up takes a part and says so; only the next try fails.
  for (let done = 0; done < bytes.length; )
    done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  return bytes.length;
}

async function* wholeLines(path: string): AsyncGenerator<{ text: string; end: number }> {
  const file = await open(path);
  let rest = Buffer.alloc(0);
  let start = 0;
  for await (const chunk of file.createReadStream({ highWaterMark: 1 << 20 })) {
    rest = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let at = rest.indexOf(NEWLINE); at !== -1; at = rest.indexOf(NEWLINE, from)) {
      yield { text: rest.toString('utf8', from, at), end: start + at + 1 };
      from = at + 1;
    }
    rest = rest.subarray(from);
    start += from;
  }
}

function lineOf(text: string): LibraryLine | null {
  try {
    return LibraryLine.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
