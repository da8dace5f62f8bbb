import { type Fiche, force, movePanel, rowsOf } from '../fiche.ts';
import type { Cms } from '../strapi.ts';

/** The version of every fiche that was put at a stage. */
export const placedVersion = 7;

async function demand(answer: ReturnType<typeof movePanel>) {
  const { status, text } = await answer;
  if (status !== 200) throw new Error(`The fiche could not be put there: ${status} ${text}`);
}

/**
 * Puts a fiche at a stage by writing its column; what is online is really published, and a fiche
 * in validation was brought there by `onpe1`.
 */
export async function placeAt(
  cms: Cms,
  { editeur, onpe1 }: { editeur: string; onpe1: string },
  fiche: Fiche,
  stage: string,
  online: boolean,
) {
  const isOnline = (await rowsOf(cms, fiche)).some((row) => row.published_at !== null);
  if (online && !isOnline) {
    await force(cms, fiche, { stage: 'accepted' });
    await demand(movePanel(cms, editeur, fiche, { name: 'publish' }));
  }
  if (!online && isOnline)
    await demand(movePanel(cms, editeur, fiche, { name: 'unpublish', comment: 'essai' }));
  if (stage === 'validation') {
    await force(cms, fiche, { stage: 'field_review' });
    await demand(movePanel(cms, onpe1, fiche, { name: 'validate', comment: 'essai' }));
  }
  await force(cms, fiche, { stage, version: placedVersion });
}
