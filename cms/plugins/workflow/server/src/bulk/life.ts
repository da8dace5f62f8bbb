import {
  decide,
  type FicheKind,
  initialStage,
  type MoveName,
  moveOf,
  type Stage,
} from '@pratiques/shared';
import type { FicheRow } from '../fiche/row';
import type { Event } from '../journal/append';
import { findingsOf } from '../privacy/findings';
import { problemsWithin } from '../transition/circumstances';
import type { Person } from '../transition/person';

/** One move on the way to the public. */
export interface Step {
  name: MoveName;
  by: Person;
  comment?: string | null | undefined;
}

const owesSignatures = (kind: FicheKind, name: MoveName) =>
  moveOf(kind, name)?.owes.includes('findings_signed') ?? false;
const isSame = (one: Person, other: Person) => one.kind === other.kind && one.id === other.id;

/**
 * What happens to a fiche from its creation to its publication, decided by the table like any move.
 * @throws Error when a move is refused, or when the way ends elsewhere.
 */
export function lifeOf(
  kind: FicheKind,
  row: FicheRow,
  by: Person,
  steps: readonly Step[],
): Event[] {
  const { documentId } = row;
  const born = { action: 'create', from: null, to: initialStage, by, comment: null };
  const events: Event[] = [{ kind, documentId, ...born }];
  let stage: Stage = initialStage;
  let last = by;
  for (const { name, by: person, comment = null } of steps) {
    const owns = person.kind === 'contributor' && row.owner?.id === person.id;
    const problems = problemsWithin(kind, row, name);
    const decision = decide(name, {
      kind,
      stage,
      online: stage === 'published',
      actor: { roles: person.roles, owns },
      broughtHere: isSame(last, person),
      comment,
      missing: problems.length,
      openFindings: owesSignatures(kind, name) ? findingsOf(kind, row).length : 0,
    });
    if (!decision.allowed)
      throw new Error(`${row.slug}, ${name}: ${decision.reason} ${JSON.stringify(problems)}`);
    events.push({
      kind,
      documentId,
      action: name,
      from: stage,
      to: decision.to,
      by: person,
      comment,
    });
    stage = decision.to;
    last = person;
  }
  if (events.filter((event) => event.to === 'published').length !== 1 || stage !== 'published')
    throw new Error(`${row.slug}: published once, at the end, or not in bulk`);
  return events;
}
