import { Box, Typography } from '@strapi/design-system';

interface Props {
  label: string;
  hint?: string;
}

/** The heading of a part of the form. */
export const Heading = ({ label, hint }: Props) => (
  <Box>
    <Typography tag="h2" variant="delta" fontWeight="bold">
      {label}
    </Typography>
    <Typography tag="p" variant="pi" textColor="neutral600">
      {hint}
    </Typography>
  </Box>
);
