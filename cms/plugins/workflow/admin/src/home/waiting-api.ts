import { adminApi } from '@strapi/strapi/admin';
import { z } from 'zod';
import { modelOf } from '../fiche/kind-of';
import type { Wait } from './waiting-for';

const shownOfEach = 4;

const Listed = z.object({
  results: z.array(
    z.object({ documentId: z.string(), title: z.string().nullable(), updatedAt: z.string() }),
  ),
  pagination: z.object({ total: z.number() }),
});

/** The fiches of one kind at one stage: how many, and those that have waited longest. */
export interface Waiting extends Wait {
  total: number;
  fiches: z.infer<typeof Listed>['results'];
}

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getWaiting: build.query<Waiting[], Wait[]>({
      queryFn: async (waits, _api, _options, ask) => {
        const answers = await Promise.all(
          waits.map(async (wait) => ({
            wait,
            answer: await ask({
              url: `/content-manager/collection-types/${modelOf[wait.kind]}`,
              config: {
                params: {
                  page: 1,
                  pageSize: shownOfEach,
                  sort: 'updatedAt:ASC',
                  filters: { stage: { $eq: wait.stage } },
                },
              },
            }),
          })),
        );
        const waiting: Waiting[] = [];
        for (const { wait, answer } of answers) {
          if (answer.error) return { error: answer.error };
          const { results, pagination } = Listed.parse(answer.data);
          waiting.push({ ...wait, total: pagination.total, fiches: results });
        }
        return { data: waiting };
      },
      providesTags: Object.values(modelOf).map((model) => ({
        type: 'Document' as const,
        id: `${model}_LIST`,
      })),
    }),
  }),
});

export const { useGetWaitingQuery } = api;
