// Runs on any Node >= 18.
import { fail } from './say.mjs';

const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|error sending request|dns error/i;

/**
 * Tells an unreachable registry and a full disk from npm's and pnpm's other failures.
 * @param {string} output
 * @param {string} fr
 * @param {string} en
 * @returns {never}
 */
export function failedDownload(output, fr, en) {
  if (/ENOSPC|no space left/i.test(output))
    fail(
      `Le disque est plein : l’installation ${fr} n’a pas abouti. Libérez de la place, puis recommencez.`,
      `The disk is full: installing ${en} did not succeed. Free some space, then try again.`,
    );
  if (UNREACHABLE.test(output))
    fail(
      `Le registre npm est injoignable, l’installation ${fr} n’a pas abouti : vérifiez la connexion, puis recommencez.`,
      `The npm registry cannot be reached, installing ${en} did not succeed: check the connection, then try again.`,
    );
  process.stderr.write(`${output.trim().split('\n').slice(-15).join('\n')}\n`);
  fail(`L’installation ${fr} a échoué : voir ci-dessus.`, `Installing ${en} failed: see above.`);
}
