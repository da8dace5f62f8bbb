import type { Contacts, Library, Renderer } from '../../src/renderer/renderer.ts';
import { ficheFileOf } from './fiche-files.ts';

/** The status that a page must have: only what says so may say that nothing is there. */
function statusOf(address: string): number {
  if (address === '/404.html') return 404;
  return ficheFileOf(address)?.is === 'gone' ? 410 : 200;
}

/** What the file of an address must hold; null when the page cannot be made. */
export async function renderedPage(
  {
    renderer,
    library,
    origin,
    contacts,
  }: { renderer: Renderer; library: Library; origin: string; contacts?: Contacts | undefined },
  address: string,
): Promise<string | null> {
  try {
    const response = await renderer.render(address, library, origin, contacts);
    if (response.status !== statusOf(address)) return null;
    return await response.text();
  } catch {
    return null;
  }
}
