import { type Attachment, type FicheKind, fileNameOf } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { approvalRowsOf } from '../approval/row';
import { pathOf } from '../attachments/folder';
import { rowsOf } from '../attachments/of-fiche';
import { attachmentOf } from '../attachments/row';
import { messageRowsOf } from '../exchange/message-row';
import { formOf } from '../fiche/form';
import { loadRow, localesOf } from '../fiche/load';
import { historyOf } from '../journal/read';
import { keptPassages } from '../privacy/kept-passages';
import { requestRowsOf } from '../requests/row';
import { practicesOf } from './contributor';
import { sequencesBy } from './texts';

const kind: FicheKind = 'practice';

/** A fiche as one of its rows has it: every answer, private ones too. */
interface ExportedRow {
  readonly status: 'draft' | 'published';
  readonly locale: string;
  readonly stage: string;
  readonly version: number;
  readonly updatedAt: string;
  readonly firstOnlineAt: string | null;
  readonly answers: Record<string, unknown>;
}

/** All that is held of a contributor's practice; `file` is where an attachment's file lies. */
export interface ExportedPractice {
  readonly documentId: string;
  readonly rows: readonly ExportedRow[];
  /** Why passages by which somebody could be recognised were kept. */
  readonly keptPassages: readonly string[];
  readonly attachments: readonly { said: Attachment; fileName: string; file: string }[];
  /** What a manager was asked and answered, newest first. */
  readonly approvals: readonly object[];
  /** Messages and requests; of the team, what it wrote and not who. */
  readonly exchange: { readonly messages: readonly object[]; readonly requests: readonly object[] };
}

async function rowsIn(strapi: Core.Strapi, documentId: string): Promise<ExportedRow[]> {
  const rows: ExportedRow[] = [];
  for (const status of ['draft', 'published'] as const)
    for (const locale of await localesOf(strapi, kind, documentId, status)) {
      const row = await loadRow(strapi, kind, documentId, locale, status);
      if (!row) continue;
      const { stage, version, updatedAt, firstOnlineAt } = row;
      const answers = formOf(kind, row);
      rows.push({ status, locale, stage, version, updatedAt, firstOnlineAt, answers });
    }
  return rows;
}

async function exchangeIn(strapi: Core.Strapi, documentId: string) {
  const messages = (await messageRowsOf(strapi, documentId)).map(({ side, at, text, readAt }) => ({
    from: side,
    at,
    text,
    readAt,
  }));
  const requests = (await requestRowsOf(strapi, documentId)).map(
    ({ id: _id, documentId: _fiche, authorName: _name, before, ...said }) => ({
      ...said,
      before: JSON.parse(before) as unknown,
    }),
  );
  return { messages, requests };
}

/** The practices of an account, in each state in which they are held. */
export async function exportPractices(
  strapi: Core.Strapi,
  accountId: number,
): Promise<ExportedPractice[]> {
  const exported: ExportedPractice[] = [];
  for (const documentId of await practicesOf(strapi, accountId)) {
    const attachments = (await rowsOf(strapi, documentId)).map((row) => {
      const fileName = fileNameOf({ id: row.fileId, type: row.type });
      return { said: attachmentOf(row), fileName, file: pathOf(strapi, fileName) };
    });
    const kept = [...(await keptPassages(strapi, documentId)).values()];
    const rows = await rowsIn(strapi, documentId);
    const exchange = await exchangeIn(strapi, documentId);
    const approvals = (await approvalRowsOf(strapi, documentId)).map(
      ({ id: _id, documentId: _fiche, askedBy: _account, ...said }) => said,
    );
    exported.push({ documentId, rows, keptPassages: kept, attachments, approvals, exchange });
  }
  return exported;
}

const About = z.array(z.object({ documentId: z.string() }));

/** What an account did and said by the journal, in the order in which it did. */
export async function exportJournal(strapi: Core.Strapi, accountId: number) {
  const mine = new Set(await sequencesBy(strapi, accountId));
  const where = { actorKind: 'contributor', actorId: String(accountId) };
  const select = ['documentId'];
  const about = About.parse(
    await strapi.db.query('plugin::workflow.journal-entry').findMany({ select, where }),
  );
  const rows: (Awaited<ReturnType<typeof historyOf>>[number] & { documentId: string })[] = [];
  for (const documentId of new Set(about.map((row) => row.documentId)))
    for (const row of await historyOf(strapi, documentId))
      if (mine.has(row.sequence)) rows.push({ documentId, ...row });
  return rows.sort((one, other) => one.sequence - other.sequence);
}
