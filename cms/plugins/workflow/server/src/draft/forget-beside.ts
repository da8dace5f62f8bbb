import type { Core } from '@strapi/strapi';

/** What stands beside the answers of a fiche: why passages are kept, what was said of near ones, how it was moved. */
const besideIt = [
  'plugin::workflow.kept-passage',
  'plugin::workflow.similar-answer',
  'plugin::workflow.keyed-move',
] as const;

/** Forgets all of it: the fiche is removed, or its contributor leaves it. */
export async function forgetBeside(strapi: Core.Strapi, documentId: string): Promise<void> {
  for (const uid of besideIt) await strapi.db.query(uid).deleteMany({ where: { documentId } });
}
