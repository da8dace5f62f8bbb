import { Flex, Link, Typography } from '@strapi/design-system';
import { french } from '../fiche/french';
import type { SimilarSaid } from './fiche-state';

/** Published fiches that say nearly the same, and what the contributor said of each. */
export const SimilarList = ({ similar }: { similar: readonly SimilarSaid[] }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
    {similar.map(({ title, url, same }) => (
      <li key={url}>
        <Link href={url} isExternal>
          {french(title)}
        </Link>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {french(same ? 'C’est la même : à rapprocher.' : 'C’est une autre pratique.')}
        </Typography>
      </li>
    ))}
  </Flex>
);
