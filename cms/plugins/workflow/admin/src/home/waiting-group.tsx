import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { inWords } from '../fiche/dates';
import { StageStatus } from '../fiche/stage-status';
import { filteredList, formOf } from './places';
import type { Waiting } from './waiting-api';

const kinds = { practice: 'pratiques', dispositif: 'fiches dispositif' } as const;
const one = { practice: 'pratique', dispositif: 'fiche dispositif' } as const;

/** The fiches that wait at one stage, the longest waiting first. */
export const WaitingGroup = ({ waiting }: { waiting: Waiting }) => {
  const { kind, stage, total, fiches } = waiting;
  return (
    <Box tag="section">
      <Flex justifyContent="space-between" gap={3} paddingBottom={2}>
        <StageStatus stage={stage} />
        <Link tag={NavLink} to={filteredList(waiting)}>
          {total} {total > 1 ? kinds[kind] : one[kind]}
        </Link>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch">
        {fiches.map(({ documentId, title, updatedAt }) => (
          <Flex
            key={documentId}
            tag="li"
            justifyContent="space-between"
            alignItems="baseline"
            gap={4}
            paddingTop={2}
            paddingBottom={2}
            borderColor="neutral150"
            style={{ borderWidth: '1px 0 0 0' }}
          >
            <Link tag={NavLink} to={formOf(kind, documentId)}>
              {title ?? 'Sans titre'}
            </Link>
            <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
              {inWords(updatedAt)}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
};
