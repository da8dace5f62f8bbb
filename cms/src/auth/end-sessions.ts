import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { userUid } from './account';
import { endAllSessions } from './sessions';

interface Event {
  params: { where?: unknown; data?: unknown };
}
const Ids = z.array(z.looseObject({ id: z.number() }));
const Ending = z.union([
  z.looseObject({ password: z.string() }),
  z.looseObject({ blocked: z.literal(true) }),
  z.looseObject({ confirmed: z.literal(false) }),
]);

/**
 * A password that changes, an account that is blocked or erased: everything open in its name ends,
 * whoever does it and by whatever door.
 */
export function endSessionsWithAccounts(strapi: Core.Strapi): void {
  const endFor = async ({ params }: Event) => {
    const rows = await strapi.db
      .query(userUid)
      .findMany({ where: params.where ?? {}, select: ['id'] });
    for (const { id } of Ids.parse(rows)) await endAllSessions(strapi, id);
  };
  const endIfAsked = async (event: Event) => {
    if (Ending.safeParse(event.params.data).success) await endFor(event);
  };
  strapi.db.lifecycles.subscribe({
    models: [userUid],
    beforeUpdate: endIfAsked,
    beforeUpdateMany: endIfAsked,
    beforeDelete: endFor,
    beforeDeleteMany: endFor,
  });
}
