import type { FicheKind } from '@pratiques/shared';
import { Divider, Flex, Loader } from '@strapi/design-system';
import { PreviewButton } from '../preview/preview-button';
import { Facts, type Shown } from './facts';
import { useGetFicheStateQuery } from './fiche-api';
import { Moves } from './moves';
import { Notice } from './notice';

interface Props {
  kind: FicheKind;
  documentId: string;
  shown: Shown;
}

/** The heart of the side panel: where the fiche stands, and what can be done about it. */
export function FichePanel({ kind, documentId, shown }: Props) {
  const { data, isError } = useGetFicheStateQuery({ kind, documentId });
  if (isError)
    return <Notice tone="danger">L’étape n’a pas pu être chargée. Rechargez la page.</Notice>;
  if (!data) return <Loader small>Chargement de l’étape</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Facts fiche={data} shown={shown} />
      <PreviewButton kind={kind} documentId={documentId} locale={shown.locale} />
      <Divider />
      <Moves fiche={data} />
    </Flex>
  );
}
