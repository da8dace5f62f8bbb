import type { FicheKind, Locale } from '@pratiques/shared';
import { adminApi } from '@strapi/strapi/admin';
import { z } from 'zod';

const Link = z.object({ url: z.url({ protocol: /^https?$/ }), expiresAt: z.iso.datetime() });
const LinkAnswer = z.object({ data: Link });

interface Asked {
  kind: FicheKind;
  documentId: string;
  locale: Locale;
}

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    makePreview: build.mutation<z.infer<typeof Link>, Asked>({
      query: ({ kind, documentId, locale }) => ({
        url: `/workflow/fiches/${kind}/${documentId}/preview`,
        method: 'POST',
        data: { locale },
      }),
      transformResponse: (answer: unknown) => LinkAnswer.parse(answer).data,
    }),
  }),
});

export const { useMakePreviewMutation } = api;
