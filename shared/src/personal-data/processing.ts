/** The treatments of personal data: one sheet each in the register (art. 30 RGPD). */
export const processingNames = [
  'contributor-accounts',
  'fiches',
  'attachments',
  'exchange-and-journal',
  'panel-accounts',
  'mails',
  'logs',
  'readers',
] as const;
export type ProcessingName = (typeof processingNames)[number];

/** A sheet of the register, in the words that a data protection officer reads. */
export interface Processing {
  readonly title: string;
  readonly purpose: string;
  /** Article 6, and the text from which the mission or the duty comes. */
  readonly basis: string;
  readonly people: readonly string[];
  readonly data: readonly string[];
  readonly recipients: readonly string[];
  /** Folders under `DATA_DIR`; columns of the database are in `places.ts`. */
  readonly files: readonly string[];
  /** What no rule of `retention.ts` says about how long it is kept. */
  readonly kept: readonly string[];
  readonly rights: readonly string[];
}
