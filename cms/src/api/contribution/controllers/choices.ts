import { type TermKind, TermKind as TermKinds } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  findOrPropose,
  NamedOrganisation,
  Organisation,
  organisationUid,
  visibleTo,
} from '../../../organisations/find-or-propose';
import { organisationOf } from '../../../organisations/of-account';
import { answerError, errorsOf, sentence } from '../answer-with';
import { bodyOf } from '../body';
import { languageOf } from '../language';

const Terms = z.array(
  z.object({
    key: z.string(),
    labelFr: z.string(),
    labelEn: z.string(),
    altLabels: z.array(z.string()).nullable(),
  }),
);
const Territories = z.array(
  z.object({ code: z.string(), name: z.string(), regionName: z.string().nullable() }),
);
const Organisations = z.array(Organisation);

const Person = z.looseObject({ id: z.number() });

const uidOf = (kind: TermKind) => `api::${kind}.${kind}` as const;

/** What a contributor picks from: the team's vocabularies, the territories, the organisations. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(context: Context) {
    const lists = await Promise.all(
      TermKinds.options.map(async (kind) => {
        const rows = Terms.parse(
          await strapi.db.query(uidOf(kind)).findMany({ orderBy: { order: 'asc' } }),
        );
        return [
          kind,
          rows.map((row) => ({
            key: row.key,
            label: { fr: row.labelFr, en: row.labelEn },
            altLabels: row.altLabels ?? [],
          })),
        ];
      }),
    );
    const territories = await strapi.db
      .query('api::territory.territory')
      .findMany({ where: { type: 'departement' }, orderBy: { code: 'asc' } });
    const { id: account } = Person.parse(context.state.user);
    const organisations = await strapi.db
      .query(organisationUid)
      .findMany({ where: visibleTo(account), orderBy: { name: 'asc' } });
    context.body = {
      data: {
        ...Object.fromEntries(lists),
        territories: Territories.parse(territories),
        // What a new fiche begins with.
        organisation: (await organisationOf(strapi, account))?.documentId ?? null,
        organisations: Organisations.parse(organisations),
      },
      meta: {},
    };
  },

  /** An organisation that is not in the list: kept as proposed until an editor confirms it. */
  async propose(context: Context) {
    const locale = languageOf(context);
    const asked = NamedOrganisation.safeParse(bodyOf(context.request.body));
    if (!asked.success) {
      const errors = errorsOf(asked.error, locale);
      return answerError(context, 400, sentence('invalid', locale), { errors });
    }
    const { id } = Person.parse(context.state.user);
    const { organisation, isNew } = await findOrPropose(strapi, asked.data, id);
    context.status = isNew ? 201 : 200;
    context.body = { data: organisation, meta: {} };
  },
});
