import { fail } from './bootstrap/say.mjs';
import { Refusal } from './refusal.ts';

/** Runs a command: a refusal becomes its sentence and exit 1, anything else keeps its stack. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (error instanceof Refusal) fail(error.fr, error.en);
    throw error;
  }
}
