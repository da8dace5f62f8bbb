import {
  attachmentProblems,
  type Circumstances,
  type FicheKind,
  type MoveName,
  moveOf,
  type Problem,
} from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { attachmentsOf } from '../attachments/of-fiche';
import { problemsOfFiche } from '../fiche/fields';
import { formOf } from '../fiche/form';
import { localesOf } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { historyOf } from '../journal/read';
import { openFindings, type TrackedFinding, trackedFindings } from '../privacy/findings';
import { slugTaken } from '../publication/address';
import { unansweredIn } from '../requests/unanswered';
import type { Person } from './person';

const asksForPublication = (kind: FicheKind, name: MoveName): boolean =>
  moveOf(kind, name)?.owes.includes('complete_publication') ?? false;

/** What the fiche itself lacks for the moment to which the move leads; none when it leads to no such moment. */
export function problemsWithin(kind: FicheKind, row: FicheRow, name: MoveName): Problem[] {
  const publication = asksForPublication(kind, name);
  if (!publication && !moveOf(kind, name)?.owes.includes('complete_submission')) return [];
  // A fiche that nobody declared was never asked the questions of a submission.
  const declared = (row.provenance ?? 'declared') === 'declared';
  const problems = problemsOfFiche(
    kind,
    formOf(kind, row),
    publication || !declared ? 'publication' : 'submission',
  );
  return publication
    ? problems
    : problems.filter(({ path }) => path !== 'slug' && path !== 'sites');
}

/** What only the database knows: an address that is taken, an organisation that nobody confirmed. */
async function looseEnds(strapi: Core.Strapi, kind: FicheKind, row: FicheRow): Promise<Problem[]> {
  const found: Problem[] = [];
  const add = (path: string, name: Problem['name']) => found.push({ path, name, values: {} });
  if (row.slug && (await slugTaken(strapi, kind, row.slug, row.documentId)))
    add('slug', 'exclusive');
  if (row.organisation && row.organisation.standing !== 'confirmed') add('organisation', 'invalid');
  return found;
}

/** All that is missing for the moment to which the move leads. */
export async function problemsFor(
  strapi: Core.Strapi,
  kind: FicheKind,
  row: FicheRow,
  name: MoveName,
): Promise<Problem[]> {
  const found = problemsWithin(kind, row, name);
  const proposes = name === 'submit' && kind === 'practice';
  const publishes = asksForPublication(kind, name);
  if (publishes) found.push(...(await looseEnds(strapi, kind, row)));
  if (proposes || publishes)
    found.push(...attachmentProblems(await attachmentsOf(strapi, row.documentId)));
  if (proposes) found.push(...(await unansweredIn(strapi, row.documentId)));
  return found;
}

/** Findings that nobody signed off, when the move leads to the public; each keeps it from going there. */
export async function findingsAgainst(
  strapi: Core.Strapi,
  kind: FicheKind,
  row: FicheRow,
  name: MoveName,
): Promise<TrackedFinding[]> {
  if (!moveOf(kind, name)?.owes.includes('findings_signed')) return [];
  return openFindings(await trackedFindings(strapi, kind, row));
}

/** Everything on which the decision about a move depends, read in the transaction under way. */
export async function circumstancesOf(
  strapi: Core.Strapi,
  kind: FicheKind,
  row: FicheRow,
  person: Person,
): Promise<Circumstances> {
  const online = (await localesOf(strapi, kind, row.documentId, 'published')).length > 0;
  const owns = person.kind === 'contributor' && person.id !== null && row.owner?.id === person.id;
  const last =
    kind === 'dispositif'
      ? (await historyOf(strapi, row.documentId)).findLast((e) => e.to === row.stage)
      : undefined;
  const broughtHere =
    last !== undefined && last.actorKind === person.kind && last.actorId === String(person.id);
  return { kind, stage: row.stage, online, actor: { roles: person.roles, owns }, broughtHere };
}
