import { faultOf } from '@pratiques/shared/log';
import { generalWords } from './general-words.ts';
import { losesPages, type MadeSite, makeSite } from './made-site.ts';
import type { SiteParts } from './site-parts.ts';

/** One release made equal to the library, why not the one that was wanted, and whether to try that again. */
export interface Chosen {
  readonly made: MadeSite;
  readonly reasons: readonly string[];
  readonly again: boolean;
}

/**
 * Makes the first of these releases that can show the library; what withdraws a fiche never waits for a better one.
 * @param told reasons that the log holds already.
 */
export async function makeChosen(
  parts: SiteParts,
  builds: readonly string[],
  before: MadeSite | null,
  told: Set<string>,
): Promise<Chosen> {
  const reasons: string[] = [];
  let otherwise: MadeSite | null = null;
  let failure: unknown;
  for (const build of builds) {
    try {
      const made = await makeSite(parts, build, before);
      const loses = losesPages(made, parts.releases);
      if (loses) reasons.push(`la version ${build} ne fait pas ${counted(made)}`);
      else if (made.failed.length > 0) reasons.push(`${counted(made)} : composition impossible`);
      if (!loses) return { made, reasons, again: failure !== undefined };
      otherwise ??= made;
    } catch (error) {
      parts.stopping.throwIfAborted();
      failure ??= error;
      const reason = generalWords(error, `la version ${build} n’a pas pu être faite`);
      if (!told.has(reason)) parts.log({ event: 'failed', reason, ...faultOf(error) });
      told.add(reason);
      reasons.push(reason);
    }
  }
  if (otherwise === null) throw failure;
  return { made: otherwise, reasons, again: failure !== undefined };
}

function counted({ failed, withheld }: MadeSite): string {
  const which = `${failed.length} page(s) (${failed.slice(0, 5).join(', ')})`;
  return withheld.size > 0 ? `${which}, ${withheld.size} pour des données personnelles` : which;
}
