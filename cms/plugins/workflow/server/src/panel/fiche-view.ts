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
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { fieldsOf } from '../fiche/fields';
import { loadRow } from '../fiche/load';
import { historyOf } from '../journal/read';
import { circumstancesOf, problemsFor } from '../transition/circumstances';
import type { Person } from '../transition/person';

/** Why a move would be refused whatever its comment and its answers, or null. */
function blockOf(name: MoveName, at: Circumstances): string | null {
  const decision = decide(name, { ...at, comment: '…', missing: 0 });
  return decision.allowed ? null : refusalSentence(decision, 'fr');
}

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
        blocked: blockOf(name, at),
      };
    }),
  );
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
    history: history.reverse(),
  };
}
