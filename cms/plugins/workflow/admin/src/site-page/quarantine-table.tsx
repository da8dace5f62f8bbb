import { FicheKind, ficheKinds, type SiteReport, TermKind, termKinds } from '@pratiques/shared';
import { Box, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { fieldInWords } from '../fiche/field-in-words';
import { french } from '../fiche/french';

type Quarantined = NonNullable<SiteReport['publisher']>['quarantine'][number];

const others: Readonly<Record<string, string>> = {
  organisation: 'Organisation',
  territory: 'Territoire',
  acronym: 'Sigle',
};

function kindInWords(kind: string): string {
  const fiche = FicheKind.safeParse(kind);
  if (fiche.success) return ficheKinds[fiche.data].fr;
  const term = TermKind.safeParse(kind);
  return french(term.success ? termKinds[term.data].fr : (others[kind] ?? kind));
}

function placeInWords({ kind, path }: Quarantined): string {
  const fiche = FicheKind.safeParse(kind);
  const words = fiche.success ? fieldInWords(fiche.data, path) : null;
  return words ?? (path === '' ? 'l’ensemble' : path);
}

interface Props {
  quarantine: readonly Quarantined[];
  titles: SiteReport['titles'];
}

/** What the publisher refused, field by field; each leads to its form. */
export function QuarantineTable({ quarantine, titles }: Props) {
  if (quarantine.length === 0)
    return (
      <Typography textColor="neutral600">
        Rien en quarantaine : tout ce qui a été publié a pu être lu.
      </Typography>
    );
  return (
    <Box>
      <Box paddingBottom={3}>
        <Typography textColor="neutral600">
          Leur dernière version valable reste en ligne. Corrigez le champ nommé, puis remettez en
          ligne.
        </Typography>
      </Box>
      <Table colCount={3} rowCount={quarantine.length + 1}>
        <Thead>
          <Tr>
            {['Contenu', 'Où', 'Pourquoi'].map((title) => (
              <Th key={title}>
                <Typography variant="sigma">{title}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {quarantine.map((one) => (
            <Tr key={`${one.kind} ${one.documentId} ${one.path}`}>
              <Td style={{ whiteSpace: 'normal' }}>
                <Link
                  tag={NavLink}
                  to={`/content-manager/collection-types/api::${one.kind}.${one.kind}/${one.documentId}`}
                >
                  {titles[one.documentId] ?? one.documentId}
                </Link>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {kindInWords(one.kind)}
                </Typography>
              </Td>
              <Td style={{ whiteSpace: 'normal' }}>
                <Typography>{placeInWords(one)}</Typography>
              </Td>
              <Td style={{ whiteSpace: 'normal' }}>
                <Typography>{one.reason}</Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}
