import {
  attachmentProblems,
  type Contribution,
  contributorStages,
  type Locale,
  moveOf,
  possibleMoves,
  practiceFields,
  practiceProblems,
  problemSentence,
} from '@pratiques/shared';
import type { FicheFinding } from '@pratiques/shared/privacy';
import type { Core } from '@strapi/strapi';
import { approvalOf } from '../approval/view';
import { attachmentsOf } from '../attachments/of-fiche';
import { unreadBy } from '../exchange/thread';
import { formOf } from '../fiche/form';
import { loadRow } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { findingsInFiles, findingsOf } from '../privacy/findings';
import { keptPassages, passageKey } from '../privacy/kept-passages';
import { warningOf } from '../privacy/warnings';
import { unansweredIn } from '../requests/unanswered';
import { requestsOf } from '../requests/view';
import { circumstancesOf } from '../transition/circumstances';
import type { Person } from '../transition/person';

/** Names of what a contributor is asked; the team's fields are not theirs to see or to write. */
const askedNames = Object.entries(practiceFields).flatMap(([name, field]) =>
  field.section ? [name] : [],
);

/** A passage as its contributor is told of it, with their own words on why it stays. */
function keptWarning(finding: FicheFinding, kept: ReadonlyMap<string, string>, locale: Locale) {
  const key = passageKey(finding);
  const warning = warningOf(finding, finding.path.split('.'), locale);
  const inDocument = /^attachments\.[^.]+\.text$/.test(finding.path);
  const passage = inDocument ? { passage: finding.text } : {};
  return { ...warning, key, kept: kept.get(key) ?? null, ...passage };
}

/** A practice as its contributor reads it. */
export async function contributionOf(
  strapi: Core.Strapi,
  row: FicheRow,
  person: Person,
  locale: Locale,
): Promise<Contribution> {
  const form = formOf('practice', row);
  const at = await circumstancesOf(strapi, 'practice', row, person);
  const problems = practiceProblems(form, 'submission').filter(({ path }) =>
    askedNames.includes(path.split('.')[0] ?? ''),
  );
  const attachments = await attachmentsOf(strapi, row.documentId);
  problems.push(...attachmentProblems(attachments));
  problems.push(...(await unansweredIn(strapi, row.documentId, locale)));
  const findings = [
    ...findingsOf('practice', row),
    ...(await findingsInFiles(strapi, row.documentId)),
  ];
  const kept = await keptPassages(strapi, row.documentId);
  return {
    documentId: row.documentId,
    version: row.version,
    stage: row.stage,
    stageLabel: contributorStages[row.stage][locale],
    online: at.online,
    updatedAt: row.updatedAt,
    moves: possibleMoves(at).filter((name) => moveOf('practice', name)?.by.includes('contributor')),
    missing: problems.map((problem) => ({
      path: problem.path.split('.'),
      name: problem.name,
      message: problemSentence(practiceFields, problem, locale),
    })),
    attachments,
    warnings: findings.map((finding) => keptWarning(finding, kept, locale)),
    requests: await requestsOf(strapi, row.documentId, form, locale),
    unread: await unreadBy(strapi, row.documentId, 'contributor'),
    approval: await approvalOf(strapi, row),
    ...Object.fromEntries([...askedNames, 'notApplicable'].map((name) => [name, form[name]])),
  };
}

/** The practice when it is this contributor's, else null: somebody else's does not exist for them. */
export async function ownPractice(
  strapi: Core.Strapi,
  documentId: string,
  person: Person,
): Promise<FicheRow | null> {
  const row = await loadRow(strapi, 'practice', documentId);
  return row && person.id !== null && row.owner?.id === person.id ? row : null;
}
