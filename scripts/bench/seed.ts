import { type Figure, rounded } from './figure.ts';
import { withSeededCms } from './seeded-cms.ts';
import { volume } from './volume.ts';

/** From an empty folder to a CMS that answers with all its fiches online. */
export async function* seed(): AsyncGenerator<Figure> {
  const fiches = volume();
  const seconds = await withSeededCms(fiches, async (cms) => cms.seconds);
  yield { name: `seed.${fiches}`, value: rounded(seconds, 1), unit: 's', n: 1 };
}
