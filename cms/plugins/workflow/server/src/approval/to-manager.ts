import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ApprovalRow, approvalUid } from './row';

/** What was asked of whoever has an address, and what they answered, oldest first. */
export async function approvalsTo(strapi: Core.Strapi, address: string): Promise<object[]> {
  const where = { address: { $eqi: address } };
  const rows = await strapi.db.query(approvalUid).findMany({ where, orderBy: { id: 'asc' } });
  return z
    .array(ApprovalRow)
    .parse(rows)
    .map(({ id: _id, address: _own, askedBy: _account, ...said }) => said);
}
