import type { FicheKind } from '@pratiques/shared';
import { Flex, Loader, Typography } from '@strapi/design-system';
import { useGetFicheStateQuery } from './fiche-api';
import { FindingGroup } from './finding-group';
import { Notice } from './notice';

interface Props {
  kind: FicheKind;
  documentId: string;
}

/** The passages by which somebody could be recognised: each is to be rephrased, or answered for. */
export function FindingsPanel({ kind, documentId }: Props) {
  const { data, isError } = useGetFicheStateQuery({ kind, documentId });
  if (isError)
    return <Notice tone="danger">La relecture n’a pas pu être chargée. Rechargez la page.</Notice>;
  if (!data) return <Loader small>Relecture de la fiche</Loader>;
  const open = data.findings.filter(({ signed }) => !signed).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" textColor="neutral600" role="status">
        {summaryOf(open, data.findings.length)}
      </Typography>
      {data.findings.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4} width="100%">
          {[...Map.groupBy(data.findings, ({ label }) => label)].map(([label, findings]) => (
            <FindingGroup key={label} fiche={data} findings={findings} />
          ))}
        </Flex>
      )}
    </Flex>
  );
}

function summaryOf(open: number, all: number): string {
  if (all === 0) return 'Aucun passage trouvé dans le texte enregistré.';
  if (open === 0) return 'Chaque passage trouvé a été vérifié.';
  return open === 1
    ? 'Un passage à vérifier avant la mise en ligne.'
    : `${open} passages à vérifier avant la mise en ligne.`;
}
