import { Stage } from '@pratiques/shared';
import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import { inBrief } from '../fiche/dates';
import { french } from '../fiche/french';
import { StageStatus } from '../fiche/stage-status';
import { wordFor } from '../fiche/vocabulary-of';

type Row = Parameters<NonNullable<ListFieldLayout['cellFormatter']>>[0];

const Text = ({ children }: { children: string }) => (
  <Typography textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
    {children}
  </Typography>
);

/** A stage with its mark, any other choice in words. */
const choice = (name: string, values: readonly string[]) => (row: Row) => {
  const value: unknown = row[name];
  const stage = Stage.safeParse(value);
  if (name === 'stage' && stage.success) return <StageStatus stage={stage.data} />;
  return <Text>{typeof value === 'string' ? wordFor(value, values) : '-'}</Text>;
};

/** A date that leaves room for the other columns. */
const date = (name: string) => (row: Row) => {
  const value: unknown = row[name];
  return <Text>{typeof value === 'string' ? inBrief(value) : '-'}</Text>;
};

/** An address is read to tell fiches apart, rarely to the end. */
const address = (row: Row) => {
  const value: unknown = row.slug;
  return (
    <Typography variant="pi" textColor="neutral600" ellipsis tag="div" maxWidth="14rem">
      {typeof value === 'string' ? value : '-'}
    </Typography>
  );
};

function readable(header: ListFieldLayout): ListFieldLayout {
  const { name, attribute } = header;
  const label = typeof header.label === 'string' ? french(header.label) : header.label;
  if (attribute.type === 'enumeration')
    return { ...header, label, cellFormatter: choice(name, attribute.enum) };
  if (name === 'slug') return { ...header, label, cellFormatter: address };
  if (attribute.type === 'datetime') return { ...header, label, cellFormatter: date(name) };
  return { ...header, label };
}

interface Columns {
  displayedHeaders: ListFieldLayout[];
  layout: ListLayout;
}

/** Strapi adds the languages to any translated type; on fiches they would push the rest off the screen. */
const superfluous = ({ name }: ListFieldLayout, { metadatas }: ListLayout) =>
  name === 'locales' && 'stage' in metadatas;

/** Columns of a list as people read them. */
export const columns = ({ displayedHeaders, layout }: Columns): Columns => ({
  displayedHeaders: displayedHeaders.filter((header) => !superfluous(header, layout)).map(readable),
  layout,
});
