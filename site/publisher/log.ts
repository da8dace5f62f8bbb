/** All that a line of the log may hold: no text of an entry, no token, no reader's address. */
export interface LogLine {
  readonly event:
    | 'listening'
    | 'updated'
    | 'indexed'
    | 'switched'
    | 'failed'
    | 'recovered'
    | 'stopping'
    | 'refused';
  readonly port?: number;
  readonly sequence?: number;
  readonly head?: number;
  readonly pages?: number;
  readonly ms?: number;
  readonly release?: string;
  readonly reason?: string;
  /** The class of the error and the line of our code that threw: never its message, which can quote a text. */
  readonly cause?: string;
}

export type Log = (line: LogLine) => void;

const allowed = [
  'event',
  'port',
  'sequence',
  'head',
  'pages',
  'ms',
  'release',
  'reason',
  'cause',
] as const satisfies readonly (keyof LogLine)[];

/** One line of JSON on the standard output, made of the allowed names only. */
export const log: Log = (line) => {
  const told = Object.fromEntries(allowed.map((name) => [name, line[name]]));
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...told })}\n`);
};
