import { Flex, Typography } from '@strapi/design-system';
import { french } from '../fiche/french';
import type { FicheState, OpenFinding } from './fiche-state';
import { FindingItem } from './finding-item';

interface Props {
  fiche: FicheState;
  /** Of one kind, one at least. */
  findings: readonly OpenFinding[];
}

/** The passages of one kind: what they are, why that is a risk and what to write instead, said once. */
export function FindingGroup({ fiche, findings }: Props) {
  const [first] = findings;
  if (!first) return null;
  const open = findings.some(({ signed }) => !signed);
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="semiBold">
        {french(first.label)}
      </Typography>
      {open && (
        <Typography variant="pi" textColor="neutral600">
          {french(`${first.why} ${first.rephrase}`)}
        </Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={1}>
        {findings.map((finding) => (
          <FindingItem key={finding.identity} fiche={fiche} finding={finding} />
        ))}
      </Flex>
    </Flex>
  );
}
