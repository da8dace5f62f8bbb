import { type RetentionName, retentionNames } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { workflow } from '../../workflow';
import { shedBytes } from '../erasure/shed-bytes';
import { rules } from './rules';

/** What a rule found and did; counts and a moment, nobody's name. */
export interface RuleReport {
  readonly name: RetentionName;
  /** How many it reached; how many were removed, when anything was to be. */
  readonly due: number;
  /** How many are to be told, or were. */
  readonly told: number;
  /** Since when the oldest of them is there. */
  readonly since: Date | null;
}

const oldest = (moments: readonly Date[]): Date | null =>
  moments.length === 0 ? null : new Date(Math.min(...moments.map((moment) => moment.getTime())));

/**
 * Applies every rule of retention, in the register's order.
 * @param dryRun only looks: nothing is changed, nobody is told.
 */
export async function applyRetention(
  strapi: Core.Strapi,
  { now, dryRun }: { now: Date; dryRun: boolean },
): Promise<RuleReport[]> {
  const reports: RuleReport[] = [];
  for (const name of retentionNames) {
    const { tell, due } = await rules[name](strapi, now);
    const since = oldest([...due.moments, ...(tell?.moments ?? [])]);
    const told = dryRun ? (tell?.moments.length ?? 0) : ((await tell?.carryOut()) ?? 0);
    const done = dryRun ? due.moments.length : await due.carryOut();
    if (!dryRun && done > 0)
      await workflow(strapi).personalData.record(
        { kind: 'retention', documentId: name, action: 'retention', comment: String(done) },
        now,
      );
    reports.push({ name, due: done, told, since });
  }
  if (!dryRun && reports.some(({ due }) => due > 0)) await shedBytes(strapi);
  return reports;
}
