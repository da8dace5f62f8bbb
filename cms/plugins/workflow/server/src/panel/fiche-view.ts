import {
  type Circumstances,
  decide,
  type FicheKind,
  type MoveName,
  moveOf,
  moves,
  possibleMoves,
  problemSentence,
  refusalSentence,
  stages,
} from '@pratiques/shared';
import { ficheFindingKinds } from '@pratiques/shared/privacy';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { approvalOf } from '../approval/view';
import { attachmentsOf } from '../attachments/of-fiche';
import { mayReadExchange } from '../exchange/may-read-exchange';
import { fieldsOf } from '../fiche/fields';
import { formOf } from '../fiche/form';
import { loadRow } from '../fiche/load';
import { historyOf } from '../journal/read';
import { openFindings, type TrackedFinding, trackedFindings } from '../privacy/findings';
import { placeInWords } from '../privacy/in-words';
import { keptPassages, passageKey } from '../privacy/kept-passages';
import { requestsOf } from '../requests/view';
import { similarAnswers } from '../similar/answered';
import { circumstancesOf, problemsFor } from '../transition/circumstances';
import type { Person } from '../transition/person';

/** Why a move would be refused whatever its comment and its answers, or null. */
function blockOf(name: MoveName, at: Circumstances): string | null {
  const decision = decide(name, { ...at, comment: '…', missing: 0 });
  return decision.allowed ? null : refusalSentence(decision, 'fr');
}

/** A finding as the panel tells it; who may read the fiche may read the passage. */
const findingView = (
  kind: FicheKind,
  finding: TrackedFinding,
  kept: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
) => ({
  identity: finding.identity,
  path: finding.path,
  locale: finding.locale,
  field: placeInWords(kind, finding.path, files),
  label: ficheFindingKinds[finding.kind].label.fr,
  why: ficheFindingKinds[finding.kind].why.fr,
  rephrase: ficheFindingKinds[finding.kind].rephrase.fr,
  passage: finding.text,
  /** Why the contributor kept it. */
  explanation: kept.get(passageKey(finding)) ?? null,
  signed: finding.signed !== null,
});

/** What the side panel shows of one fiche to one person. */
export async function ficheView(
  strapi: Core.Strapi,
  kind: FicheKind,
  documentId: string,
  person: Person,
) {
  const row = await loadRow(strapi, kind, documentId);
  if (!row) throw new errors.NotFoundError();
  const at = await circumstancesOf(strapi, kind, row, person);
  const names = possibleMoves(at);
  const findings = await trackedFindings(strapi, kind, row);
  const kept = await keptPassages(strapi, documentId);
  const attached = await attachmentsOf(strapi, documentId);
  const files = new Map(attached.map(({ id, name }) => [id, name]));
  const openCount = openFindings(findings).length;
  const offered = await Promise.all(
    names.map(async (name) => {
      const problems = await problemsFor(strapi, kind, row, name);
      return {
        name,
        label: moves[name].fr,
        asksComment: moveOf(kind, name)?.owes.includes('comment') ?? false,
        missing: problems.map((problem) => ({
          path: problem.path,
          message: problemSentence(fieldsOf[kind], problem, 'fr'),
        })),
        blocked: blockOf(name, { ...at, openFindings: openCount }),
      };
    }),
  );
  const requests =
    kind === 'practice' && mayReadExchange(person)
      ? await requestsOf(strapi, documentId, formOf(kind, row), 'fr')
      : [];
  const history = (await historyOf(strapi, documentId)).map((event) => ({
    at: event.at,
    who: event.who,
    action: event.action,
    from: event.from,
    to: event.to,
    comment: event.comment,
  }));
  return {
    kind,
    documentId,
    stage: row.stage,
    stageLabel: stages[row.stage].fr,
    version: row.version,
    online: at.online,
    moves: offered,
    findings: findings.map((finding) => findingView(kind, finding, kept, files)),
    maySignOff: moveOf(kind, 'publish')?.by.some((role) => person.roles.includes(role)) ?? false,
    similar: await similarAnswers(strapi, documentId),
    requests,
    approval: kind === 'practice' ? await approvalOf(strapi, row) : null,
    history: history.reverse(),
  };
}
