import type { FicheKind, MoveName, NewFieldRequest } from '@pratiques/shared';
import { adminApi } from '@strapi/strapi/admin';
import { documentTag } from '../fiche/document-tag';
import { modelOf } from '../fiche/kind-of';
import { FicheAnswer, type FicheState } from './fiche-state';

interface Fiche {
  kind: FicheKind;
  documentId: string;
}
interface SignOffRequest extends Fiche {
  identity: string;
  reason: string;
}
interface MoveRequest extends Fiche {
  name: MoveName;
  version: number;
  comment?: string;
  requests?: readonly NewFieldRequest[];
}

const api = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'RecentDocumentList'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getFicheState: build.query<FicheState, Fiche>({
        query: ({ kind, documentId }) => `/workflow/fiches/${kind}/${documentId}`,
        transformResponse: (answer: unknown) => FicheAnswer.parse(answer).data,
        providesTags: (_result, _error, fiche) => [documentTag(fiche)],
      }),
      signOffFinding: build.mutation<FicheState, SignOffRequest>({
        query: ({ kind, documentId, ...data }) => ({
          url: `/workflow/fiches/${kind}/${documentId}/sign-offs`,
          method: 'POST',
          data,
        }),
        transformResponse: (answer: unknown) => FicheAnswer.parse(answer).data,
        invalidatesTags: (_result, _error, fiche) => [documentTag(fiche)],
      }),
      moveFiche: build.mutation<FicheState, MoveRequest>({
        query: ({ kind, documentId, ...data }) => ({
          url: `/workflow/fiches/${kind}/${documentId}/moves`,
          method: 'POST',
          data,
        }),
        transformResponse: (answer: unknown) => FicheAnswer.parse(answer).data,
        // The answer is what the next question would bring: shown at once, while the form is read again.
        onQueryStarted: async ({ kind, documentId }, { dispatch, queryFulfilled }) => {
          const moved = await queryFulfilled.catch(() => undefined);
          if (moved)
            dispatch(
              api.util.updateQueryData('getFicheState', { kind, documentId }, () => moved.data),
            );
        },
        // A refusal too may mean that what is on the screen is out of date.
        invalidatesTags: (_result, _error, fiche) => [
          documentTag(fiche),
          { type: 'Document', id: `${modelOf[fiche.kind]}_LIST` },
          'RecentDocumentList',
        ],
      }),
    }),
  });

export const { useGetFicheStateQuery, useMoveFicheMutation, useSignOffFindingMutation } = api;
