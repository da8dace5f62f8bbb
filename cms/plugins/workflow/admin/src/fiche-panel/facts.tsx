import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { inWords } from '../fiche/dates';
import { StageStatus } from '../fiche/stage-status';
import { SiteLine } from '../site-state/site-line';
import { ApprovalLine } from './approval-line';
import type { FicheState } from './fiche-state';
import { SimilarList } from './similar-list';

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Box>
    <Typography tag="dt" variant="pi" textColor="neutral600">
      {name}
    </Typography>
    <Typography tag="dd" variant="omega" textColor="neutral800">
      {children}
    </Typography>
  </Box>
);

/** The text in the form: its language, and how Strapi compares it with the one that readers see. */
export interface Shown {
  locale?: string | undefined;
  status?: string | undefined;
}

function comparison({ locale, status }: Shown): string | undefined {
  if (status === 'modified') return 'Plus récent que le texte publié';
  if (status === 'published') return 'Identique au texte publié';
  return locale && locale !== 'fr' ? 'Cette traduction n’est pas en ligne' : undefined;
}

interface Props {
  fiche: FicheState;
  shown: Shown;
}

/** Where the fiche stands, what readers see of it, and whether the draft says something else. */
export function Facts({ fiche, shown }: Props) {
  const compared = fiche.online ? comparison(shown) : undefined;
  const since = fiche.history.find((event) => event.to === fiche.stage)?.at;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <StageStatus stage={fiche.stage} />
        {since && (
          <Typography variant="pi" textColor="neutral600">
            depuis le {inWords(since)}
          </Typography>
        )}
      </Flex>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
        <Fact name="Sur le site">
          <SiteLine kind={fiche.kind} documentId={fiche.documentId} />
        </Fact>
        {fiche.approval && !(fiche.online && fiche.approval.state === 'not_asked') && (
          <Fact name="Accord du responsable">
            <ApprovalLine approval={fiche.approval} />
          </Fact>
        )}
        {fiche.similar.length > 0 && (
          <Fact name="Fiches proches, selon le contributeur">
            <SimilarList similar={fiche.similar} />
          </Fact>
        )}
        {compared && <Fact name="Texte enregistré">{compared}</Fact>}
      </Flex>
    </Flex>
  );
}
