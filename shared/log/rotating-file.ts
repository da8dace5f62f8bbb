import { appendFileSync, chmod } from 'node:fs';
import { join } from 'node:path';
import { createStream, type RotatingFileStream } from 'rotating-file-stream';
import { type Fault, faultOf } from './fault.js';

/** A folder that could not be written to is tried again after this long, at the next line. */
const PATIENCE_MS = 60_000;

const dayOf = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** What happens to the file beside its lines. */
interface Incidents {
  /** From now on lines are not in the file. */
  lost(fault: Fault): void;
  /** They are again, but for so many. */
  back(lines: number): void;
}

interface Settings {
  readonly size: `${number}${'B' | 'K' | 'M'}`;
  readonly maxFiles: number;
  readonly patienceMs: number;
}

/** 5 MB × (10 + 1) for each program. */
const usual: Settings = { size: '5M', maxFiles: 10, patienceMs: PATIENCE_MS };

/**
 * Appends lines to `<folder>/<name>.log`, readable by its owner only; a new file each day and each 5 MB, of
 * which ten are kept beside it (`<name>-2026-11-22-1.log`). A disk that refuses stops nobody.
 */
export class RotatingFile {
  readonly #path: string;
  readonly #open: () => RotatingFileStream;
  readonly #patienceMs: number;
  readonly #incidents: Incidents;
  #stream: RotatingFileStream | null = null;
  #retryAt = 0;
  #missed = 0;
  /** Given to the stream, not yet said to be on disk. */
  readonly #pending = new Set<{ readonly text: string }>();

  constructor(
    folder: string,
    name: string,
    incidents: Incidents,
    settings: Partial<Settings> = {},
  ) {
    const { size, maxFiles, patienceMs } = { ...usual, ...settings };
    this.#path = join(folder, `${name}.log`);
    this.#patienceMs = patienceMs;
    this.#incidents = incidents;
    const nameOf = (time: Date | number | null, index?: number) =>
      time instanceof Date ? `${name}-${dayOf(time)}-${index}.log` : `${name}.log`;
    this.#open = () =>
      createStream(nameOf, {
        path: folder,
        interval: '1d',
        intervalBoundary: true,
        initialRotation: true,
        size,
        maxFiles,
        history: `.${name}-rotated.txt`,
        mode: 0o600,
      });
  }

  write(text: string): void {
    if (this.#stream === null && Date.now() < this.#retryAt) {
      this.#missed += 1;
      return;
    }
    this.#stream ??= this.#opened();
    // Strapi takes every listener of the process away when it stops, and still has something to say.
    if (!process.listeners('exit').includes(this.#flush)) process.on('exit', this.#flush);
    const line = { text };
    this.#pending.add(line);
    this.#stream.write(text, (error) => {
      if (!error) this.#pending.delete(line);
    });
  }

  #opened(): RotatingFileStream {
    const stream = this.#open();
    stream.once('open', () => {
      // One of a former version was open to all.
      chmod(this.#path, 0o600, () => undefined);
      if (this.#missed > 0) this.#incidents.back(this.#missed);
      this.#missed = 0;
    });
    stream.on('error', (error) => this.#lose(stream, error));
    return stream;
  }

  #lose(stream: RotatingFileStream, error: Error): void {
    if (this.#stream !== stream) return;
    this.#stream = null;
    this.#retryAt = Date.now() + this.#patienceMs;
    const first = this.#missed === 0;
    this.#missed += this.#pending.size;
    this.#pending.clear();
    if (first) this.#incidents.lost(faultOf(error));
  }

  /** The last words of a process are the ones that matter: nothing waits for the disk any more. */
  readonly #flush = (): void => {
    try {
      const text = [...this.#pending].map((line) => line.text).join('');
      if (text !== '') appendFileSync(this.#path, text, { mode: 0o600 });
    } catch {
      // They are on the standard output.
    }
  };
}
