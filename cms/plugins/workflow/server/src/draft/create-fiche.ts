import type { FicheKind, Problem, Provenance } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { fieldsOf } from '../fiche/fields';
import { FicheRow, populateOf } from '../fiche/row';
import { ficheUids, mainLocale } from '../fiche/uid';
import { asService } from '../guard/scope';
import { appendJournal } from '../journal/append';
import { withLedger } from '../ledger/ledger';
import type { Person } from '../transition/person';
import { resolveAnswers } from './resolve';

export interface NewFiche {
  kind: FicheKind;
  by: Person;
  answers: Record<string, unknown>;
  /** Known beforehand when the same beginning may be asked twice; else Strapi draws one. */
  documentId?: string;
  /** Set by the team or a seed; a contributor's fiche is `declared`. */
  provenance?: Provenance;
}

export type Created =
  | { done: true; documentId: string }
  | { done: false; why: 'problems'; problems: Problem[] };

/** A new fiche at its first stage, in French; a practice belongs to the contributor who makes it. */
export const createFiche = (
  strapi: Core.Strapi,
  { kind, by, answers, documentId: wanted, provenance = 'declared' }: NewFiche,
): Promise<Created> =>
  asService(() =>
    withLedger(strapi, async (locked): Promise<Created> => {
      const { data, problems } = await resolveAnswers(strapi, fieldsOf[kind], answers);
      if (problems.length > 0) return { done: false, why: 'problems', problems };
      const owner = kind === 'practice' && by.kind === 'contributor' ? { owner: by.id } : {};
      const made = await strapi.documents(ficheUids[kind]).create({
        locale: mainLocale,
        status: 'draft',
        data: {
          ...data,
          ...owner,
          ...(wanted ? { documentId: wanted } : {}),
          provenance,
          title: data.title || 'Sans titre',
          stage: 'draft',
          version: 1,
        },
        populate: populateOf(kind),
      });
      const { documentId } = FicheRow.parse(made);
      const event = {
        kind,
        documentId,
        action: 'create',
        from: null,
        to: 'draft',
        by,
        comment: null,
      };
      await appendJournal(strapi, locked, event, new Date().toISOString());
      return { done: true, documentId };
    }),
  );
