import { entrySchemas } from '@pratiques/shared';
import { ficheFindingKinds, findingsInOrganisation } from '@pratiques/shared/privacy';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { sha256 } from './sha-256';
import { shortestReason } from './shortest-reason';

const Row = z.looseObject({ nameReason: z.string().nullish() });

/** What an editor answers for when a confirmed organisation bears somebody's name. */
export interface AnsweredName {
  readonly signedOff: readonly string[];
  /** For the journal; null when there was nothing to answer for. */
  readonly comment: string | null;
}

/**
 * An organisation as readers will see it: a name by which somebody could be recognised needs a reason.
 * @throws ValidationError when there is none; told by its kind, never by the passage.
 */
export function answeredName(entry: object, row: unknown): AnsweredName {
  const findings = findingsInOrganisation(entrySchemas.organisation.parse(entry), sha256);
  const [first] = findings;
  if (!first) return { signedOff: [], comment: null };
  const what = ficheFindingKinds[first.kind].label.fr;
  const reason = (Row.parse(row).nameReason ?? '').trim();
  if (reason.length < shortestReason)
    throw new errors.ValidationError(
      `${what} dans le nom ou le site de cette organisation. Changez-le, ou dites pourquoi il peut être public (10 caractères au moins).`,
    );
  return { signedOff: findings.map(({ identity }) => identity), comment: `${what} : ${reason}` };
}
