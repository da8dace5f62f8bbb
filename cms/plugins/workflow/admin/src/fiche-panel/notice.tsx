import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  tone: 'danger' | 'warning';
  children: ReactNode;
}

/** A sentence to read where one acts, narrow enough for a side panel. */
export const Notice = ({ tone, children }: Props) => (
  <Box
    background={`${tone}100`}
    borderColor={`${tone}200`}
    hasRadius
    padding={3}
    width="100%"
    role={tone === 'danger' ? 'alert' : undefined}
  >
    <Typography variant="pi" textColor={tone === 'danger' ? 'danger700' : 'neutral800'}>
      {children}
    </Typography>
  </Box>
);
