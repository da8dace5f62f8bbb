import type { Processing, ProcessingName } from './processing.js';
import { accounts } from './sheets/accounts.js';
import { contents } from './sheets/contents.js';
import { operation } from './sheets/operation.js';

/** The register of treatments: the one table from which `docs/registre.md` is written. */
export const register: Readonly<Record<ProcessingName, Processing>> = {
  ...accounts,
  ...contents,
  ...operation,
};
