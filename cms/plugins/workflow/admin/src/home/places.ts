import type { FicheKind } from '@pratiques/shared';
import { modelOf } from '../fiche/kind-of';
import type { Wait } from './waiting-for';

const listOf = (kind: FicheKind) => `/content-manager/collection-types/${modelOf[kind]}`;

/** The list of fiches at that stage, as the list view's own filter writes it. */
export const filteredList = ({ kind, stage }: Wait): string =>
  `${listOf(kind)}?page=1&pageSize=20&sort=updatedAt:ASC&filters[$and][0][stage][$eq]=${stage}`;

/** The form of a fiche. */
export const formOf = (kind: FicheKind, documentId: string): string =>
  `${listOf(kind)}/${documentId}`;
