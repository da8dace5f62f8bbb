import { initialStage, type Stage } from '@pratiques/shared';
import type { NewFiche } from '../draft/create-fiche';
import { entryOf } from '../fiche/entry';
import { fieldsOf } from '../fiche/fields';
import { mainLocale } from '../fiche/uid';
import { journalRows } from '../journal/append';
import type { Ends } from '../ledger/ledger';
import { publicationRow } from '../publication/append';
import { type Content, contentOf, rowOf } from './content';
import type { Stored } from './insert-fiches';
import { lifeOf, type Step } from './life';
import type { LookUp } from './names';

/** A fiche with the moves that bring it to the public; it has its address already. */
export interface ReadyFiche extends NewFiche {
  moves: readonly Step[];
}

const last: Stage = 'published';

/** The fiche as its creation leaves it. */
function draftOf(lookUp: LookUp, documentId: string, fiche: ReadyFiche, at: string) {
  const { kind, by, answers, provenance = 'declared' } = fiche;
  const fields = fieldsOf[kind];
  const answered = contentOf(fields, { ...answers, provenance }, lookUp);
  const owner =
    kind === 'practice' && by.kind === 'contributor' && by.id !== null ? { id: by.id } : null;
  const content: Content = owner
    ? { ...answered, related: { ...answered.related, owner: [owner] } }
    : answered;
  const first = { documentId, stage: initialStage, version: 1, firstOnlineAt: null, updatedAt: at };
  return { content, row: rowOf(fields, content, { ...first, owner }) };
}

/** All that a fiche leaves behind on its way from creation to the public; moves the ends. */
export function bear(ends: Ends, lookUp: LookUp, documentId: string, fiche: ReadyFiche) {
  const { kind, by, moves } = fiche;
  const locale = mainLocale;
  const at = new Date().toISOString();
  const { content, row } = draftOf(lookUp, documentId, fiche, at);
  const { slug } = row;
  if (!slug || row.organisation?.standing !== 'confirmed')
    throw new Error(`${row.title}: no address, or an organisation that nobody confirmed`);

  const journal = lifeOf(kind, row, by, moves).map((event) => {
    const rows = journalRows(ends, event, at);
    ends.journalHead = rows.entry.sequence;
    ends.journalHash = rows.entry.hash;
    return rows;
  });
  const entry = entryOf(kind, row, row, at);
  const journalId = ends.journalHead;
  const change = { kind, documentId, locale, action: 'published', journalId, entry } as const;
  const publication = publicationRow({ ends }, change, at);
  ends.publicationHead = publication.sequence;

  const version = row.version + moves.length;
  const document = { documentId, locale, stage: last, version, firstOnlineAt: at };
  const stored: Stored = { kind, document, content, publishedAt: at };
  return { slug, stored, journal, publication };
}
