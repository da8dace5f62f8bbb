/** How grave a line is; `http` is a request that was answered well, and is not written. */
export const levels = ['error', 'warn', 'info', 'http'] as const;
export type Level = (typeof levels)[number];

/** All that a log can tell, each with how grave it is unless the line says otherwise. */
export const events = {
  // Both programs.
  listening: 'info',
  stopping: 'info',
  failed: 'error',
  recovered: 'info',
  refused: 'error',
  crashed: 'error',
  /** What Node warns of: a library whose ways will end, say. */
  warned: 'warn',
  'log-file-lost': 'warn',
  'log-file-back': 'info',
  // The publisher.
  updated: 'info',
  indexed: 'info',
  switched: 'info',
  /** The library's file stays long: the disk did not take a shorter one. */
  'not-compacted': 'warn',
  // The CMS.
  stopped: 'info',
  answered: 'http',
  'port-taken': 'error',
  'demonstration-added': 'info',
  'permissions-taken-back': 'warn',
  'permissions-given-back': 'warn',
  /** The mail server did not take it; it is tried again. */
  'mail-waits': 'warn',
  /** Lost: it is not tried again. */
  'mail-not-sent': 'error',
  'file-not-removed': 'error',
  'file-not-readable': 'error',
  /** A database that was brought back held people who were erased. */
  'erased-again': 'info',
  'erasures-not-readable': 'error',
  /** The database was busy: what was erased leaves its file with the next erasure. */
  'space-not-freed': 'error',
  retained: 'info',
  /** Somebody else's words, which are not repeated: `origin` is the line of code that said them. */
  said: 'info',
} as const satisfies Record<string, Level>;
export type EventName = keyof typeof events;
