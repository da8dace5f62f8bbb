import { type FicheKind, SiteReport, SiteState } from '@pratiques/shared';
import { adminApi } from '@strapi/strapi/admin';
import { z } from 'zod';
import { documentTag } from '../fiche/document-tag';

const StateAnswer = z.object({ data: SiteState });
const ReportAnswer = z.object({ data: SiteReport });

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getSiteState: build.query<SiteState, { kind: FicheKind; documentId: string }>({
      query: ({ kind, documentId }) => `/workflow/fiches/${kind}/${documentId}/site`,
      transformResponse: (answer: unknown) => StateAnswer.parse(answer).data,
      // A move may be a public change: it asks anew.
      providesTags: (_result, _error, fiche) => [documentTag(fiche)],
    }),
    getSiteReport: build.query<SiteReport, undefined>({
      query: () => '/workflow/site',
      transformResponse: (answer: unknown) => ReportAnswer.parse(answer).data,
    }),
  }),
});

export const { useGetSiteStateQuery, useGetSiteReportQuery } = api;
