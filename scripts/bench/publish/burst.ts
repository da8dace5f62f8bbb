import { statusOf, until } from '../../story/reader.ts';
import type { System } from '../../story/system.ts';
import { memberOfTeam } from '../../story/team.ts';
import type { Candidate } from './candidates.ts';

/** All published at once by the panel's route: seconds from the first request to the last page online. */
export async function burst(system: System, candidates: readonly Candidate[]): Promise<number> {
  const editor = await memberOfTeam(system, 'editeur@demo.example');
  const began = performance.now();
  const online = ({ slug }: Candidate) =>
    until(async () => (await statusOf(`${system.site}/fiches/${slug}/`)) === 200);
  await Promise.all([
    ...candidates.map(({ documentId }) => editor.move(documentId, 'publish')),
    ...candidates.map(online),
  ]);
  return (performance.now() - began) / 1_000;
}
