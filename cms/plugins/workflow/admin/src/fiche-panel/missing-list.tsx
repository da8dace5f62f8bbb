import type { FicheKind } from '@pratiques/shared';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { french } from '../fiche/french';
import type { Missing } from './fiche-state';
import { goToField } from './go-to-field';

interface Props {
  id: string;
  kind: FicheKind;
  missing: readonly Missing[];
}

/** The answers that a move waits for; each leads to its question. */
export const MissingList = ({ id, kind, missing }: Props) => (
  <Box id={id}>
    <Typography variant="pi" textColor="neutral700" fontWeight="semiBold">
      {missing.length > 1
        ? `Il reste ${missing.length} réponses à donner`
        : 'Il reste une réponse à donner'}
    </Typography>
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
      {missing.map(({ path, message }) => (
        <li key={path}>
          <TextButton onClick={() => goToField(kind, path)} style={{ textAlign: 'left' }}>
            {french(message)}
          </TextButton>
        </li>
      ))}
    </Flex>
  </Box>
);
