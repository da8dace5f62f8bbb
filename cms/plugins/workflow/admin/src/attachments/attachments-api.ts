import { Attachment, type AttachmentAnswers, type FicheKind } from '@pratiques/shared';
import { adminApi } from '@strapi/strapi/admin';
import { z } from 'zod';
import { documentTag } from '../fiche/document-tag';

export interface Fiche {
  kind: FicheKind;
  documentId: string;
}
type One = Fiche & { id: string };

const Answer = z.object({
  data: z.array(Attachment),
  meta: z.object({ mayChange: z.boolean() }),
});
/** What is attached to a fiche, and whether this person may change it. */
interface Attached {
  attachments: Attachment[];
  mayChange: boolean;
}
const read = (answer: unknown): Attached => {
  const { data, meta } = Answer.parse(answer);
  return { attachments: data, ...meta };
};

export const addressOf = ({ kind, documentId }: Fiche): string =>
  `/workflow/fiches/${kind}/${documentId}/attachments`;
const told = (_result: unknown, _error: unknown, fiche: Fiche) => [documentTag(fiche)];

/** Each change raises the fiche's version: whatever shows it is read again. */
const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getAttachments: build.query<Attached, Fiche>({
      query: addressOf,
      transformResponse: read,
      providesTags: told,
    }),
    attach: build.mutation<Attached, Fiche & { file: File }>({
      query: ({ file, ...fiche }) => {
        const data = new FormData();
        data.append('file', file);
        return { url: addressOf(fiche), method: 'POST', data };
      },
      transformResponse: read,
      invalidatesTags: told,
    }),
    describeAttachment: build.mutation<Attached, One & { answers: AttachmentAnswers }>({
      query: ({ id, answers, ...fiche }) => ({
        url: `${addressOf(fiche)}/${id}`,
        method: 'PUT',
        data: answers,
      }),
      transformResponse: read,
      invalidatesTags: told,
    }),
    detach: build.mutation<Attached, One>({
      query: ({ id, ...fiche }) => ({ url: `${addressOf(fiche)}/${id}`, method: 'DELETE' }),
      transformResponse: read,
      invalidatesTags: told,
    }),
  }),
});

export const {
  useGetAttachmentsQuery,
  useAttachMutation,
  useDescribeAttachmentMutation,
  useDetachMutation,
} = api;
