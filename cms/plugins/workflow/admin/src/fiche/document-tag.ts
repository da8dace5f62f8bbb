import type { FicheKind } from '@pratiques/shared';
import { modelOf } from './kind-of';

/** The content manager's own tag of a document: what it saves refreshes us, what we move refreshes its form. */
export const documentTag = ({ kind, documentId }: { kind: FicheKind; documentId: string }) => ({
  type: 'Document' as const,
  id: `${modelOf[kind]}_${documentId}`,
});
