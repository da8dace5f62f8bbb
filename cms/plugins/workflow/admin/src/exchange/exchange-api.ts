import { Message, Warning } from '@pratiques/shared';
import { adminApi } from '@strapi/strapi/admin';
import { z } from 'zod';
import { documentTag } from '../fiche/document-tag';
import { FicheAnswer, type FicheState } from '../fiche-panel/fiche-state';

interface Practice {
  documentId: string;
}
const kind = 'practice';

const Thread = z.object({
  data: z.array(Message),
  meta: z.object({ mayWrite: z.boolean() }),
});
interface Thread {
  messages: Message[];
  mayWrite: boolean;
}
const Written = z.object({ meta: z.object({ warnings: z.array(Warning) }) });

const addressOf = ({ documentId }: Practice): string => `/workflow/fiches/${kind}/${documentId}`;
const tagOf = ({ documentId }: Practice) => [documentTag({ kind, documentId })];

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getThread: build.query<Thread, Practice>({
      query: (practice) => `${addressOf(practice)}/messages`,
      transformResponse: (answer: unknown) => {
        const { data, meta } = Thread.parse(answer);
        return { messages: data, ...meta };
      },
      providesTags: (_result, _error, practice) => tagOf(practice),
    }),
    /** Answers by what somebody could be recognised in what was written. */
    writeMessage: build.mutation<Warning[], Practice & { text: string }>({
      query: ({ text, ...practice }) => ({
        url: `${addressOf(practice)}/messages`,
        method: 'POST',
        data: { text },
      }),
      transformResponse: (answer: unknown) => Written.parse(answer).meta.warnings,
      invalidatesTags: (_result, _error, practice) => tagOf(practice),
    }),
    /** What the contributor wrote is read, up to a message: nothing else on the screen changes by it. */
    readMessages: build.mutation<unknown, Practice & { upTo: number }>({
      query: ({ upTo, ...practice }) => ({
        url: `${addressOf(practice)}/messages/read`,
        method: 'PUT',
        data: { upTo },
      }),
    }),
    settleRequest: build.mutation<FicheState, Practice & { id: number }>({
      query: ({ id, ...practice }) => ({
        url: `${addressOf(practice)}/requests/${id}`,
        method: 'PUT',
        data: { settled: true },
      }),
      transformResponse: (answer: unknown) => FicheAnswer.parse(answer).data,
      invalidatesTags: (_result, _error, practice) => tagOf(practice),
    }),
  }),
});

export const {
  useGetThreadQuery,
  useWriteMessageMutation,
  useReadMessagesMutation,
  useSettleRequestMutation,
} = api;
