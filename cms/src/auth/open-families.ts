import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { Device } from './device';
import { managerOf, origin, sessionUid } from './session-store';

/** Kept with each session of a family, from its first to its last. */
export const Opening = Device.extend({ openedAt: z.iso.datetime().nullable().catch(null) });

const Moment = z.union([z.string(), z.number(), z.date()]).pipe(z.coerce.date());
const Rows = z.array(
  z.object({
    sessionId: z.string(),
    deviceId: z.string(),
    createdAt: Moment,
    metadata: Opening.nullable().catch(null),
  }),
);

/** All that one signing in opened, as its owner sees it. */
export interface OpenFamily {
  /** Names the family to its owner; it stands in no token and opens nothing. */
  id: string;
  openedAt: string;
  /** The last renewal: half an hour before the last request at most. */
  lastUsedAt: string;
  device: z.infer<typeof Device>;
  /** Whether it is the one that asks. */
  current: boolean;
}

/** What is open in the name of an account, the last used first. */
export async function openFamilies(
  strapi: Core.Strapi,
  userId: number,
  asking: string,
): Promise<OpenFamily[]> {
  const now = new Date();
  const sessions = strapi.db.query(sessionUid);
  const mine = { userId: String(userId), origin };
  const where = {
    ...mine,
    status: 'active',
    deviceId: { $notNull: true },
    expiresAt: { $gt: now },
    absoluteExpiresAt: { $gt: now },
  };
  const rows = Rows.parse(await sessions.findMany({ where, orderBy: { createdAt: 'desc' } }));
  // The token that asks may have been renewed since: its family is the same.
  const [own] = Rows.parse(await sessions.findMany({ where: { ...mine, sessionId: asking } }));
  return rows.map(({ deviceId, createdAt, metadata }) => ({
    id: deviceId,
    openedAt: metadata?.openedAt ?? createdAt.toISOString(),
    lastUsedAt: createdAt.toISOString(),
    device: { browser: metadata?.browser ?? null, system: metadata?.system ?? null },
    current: deviceId === own?.deviceId,
  }));
}

/** Ends families of an account, their access tokens at once. */
export async function endFamilies(
  strapi: Core.Strapi,
  userId: number,
  families: readonly OpenFamily[],
): Promise<void> {
  for (const { id } of families) await managerOf(strapi).invalidateRefreshToken(String(userId), id);
}
