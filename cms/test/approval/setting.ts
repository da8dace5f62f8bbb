import { ApprovalSheet } from '@pratiques/shared';
import { expect } from 'vitest';
import { workflow } from '../../src/workflow.ts';
import { at, read } from '../exchange/setting.ts';
import { type Answer, dataIn, request } from '../request.ts';

// A manager's agreement as it is asked, answered and kept; each file of this folder is one subject.

export const manager = 'direction@liens-estives.example';
export const ask = (id: string) => at.owner(`POST /${id}/approval`, {});
export const revoke = (id: string) => at.owner(`DELETE /${id}/approval`);
export const state = async (id: string) => (await read(at.owner, id)).approval;
export const rowsOf = (id: string) =>
  at.cms.strapi.db.connection('workflow_approvals').where({ document_id: id }).orderBy('id');
/** The code of the newest mail to a manager. */
export function mailedCode(): string {
  const code = /#code=([0-9a-f]{64})/.exec(at.toManagers.at(-1)?.text ?? '')?.[1];
  if (!code) throw new Error('No mail left.');
  return code;
}
export const post = (name: string, body: unknown) =>
  request(at.cms, `POST /api/contributions/approval/${name as ''}`, { body });
export const open = (code: string) => post('read', { code });
export const sheetIn = (answer: Answer) => dataIn(answer, ApprovalSheet);
export async function decide(code: string, decision: string, word?: string) {
  const { read: seen } = sheetIn(await open(code));
  return post('decide', { code, decision, read: seen, ...(word ? { word } : {}) });
}
/** A draft whose manager was asked, and the code of the mail. */
export async function asked(answers: object = {}) {
  const id = await at.draft(answers);
  expect((await ask(id)).status).toBe(201);
  return { id, code: mailedCode() };
}
/** What the journal holds of a practice, oldest first. */
export const actions = async (id: string) =>
  (await workflow(at.cms.strapi).journal.historyOf(id)).map(({ action }) => action);
