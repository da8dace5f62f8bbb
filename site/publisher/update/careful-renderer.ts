import type { LibraryItem } from '@pratiques/shared';
import type { Renderer } from '../../src/renderer/renderer.ts';
import { Failure } from '../failure.ts';
import { pageLook } from './page-look.ts';

/**
 * Renders as the templates do, and no page by which somebody could be recognised.
 * @param withheld is told why, by address.
 */
export function carefulRenderer(
  renderer: Renderer,
  items: readonly LibraryItem[],
  withheld: Map<string, string>,
): Renderer {
  const look = pageLook(items);
  return {
    ...renderer,
    async render(address, ...given) {
      const rendered = await renderer.render(address, ...given);
      const html = await rendered.text();
      const reason = look(address, html);
      if (reason !== null) {
        withheld.set(address, reason);
        throw new Failure(reason);
      }
      return { status: rendered.status, text: async () => html };
    },
  };
}
