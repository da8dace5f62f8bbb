import type { InjectableListViewFilter, ListLayout } from '@strapi/content-manager/strapi-admin';
import { french } from '../fiche/french';
import { wordFor } from '../fiche/vocabulary-of';
import { ChoiceFilter } from './choice-filter';

/** What nobody looks for by hand: identifiers, what the workflow keeps, and the agreements. */
const technical = new Set([
  'id',
  'documentId',
  'version',
  'firstOnlineAt',
  'translationReady',
  'hierarchyAgreement',
  'noPersonalData',
  'publicationConsent',
]);
/** Long answers are searched, not filtered. */
const long = new Set(['text']);

interface Filters {
  displayedFilters: InjectableListViewFilter[];
  layout: ListLayout;
}

const useful = ({ name, type }: InjectableListViewFilter): boolean =>
  !technical.has(name) && !long.has(type);

function readable(filter: InjectableListViewFilter): InjectableListViewFilter {
  const label = typeof filter.label === 'string' ? french(filter.label) : filter.label;
  if (!filter.options || filter.name === '__status') return { ...filter, label };
  const values = filter.options.map((option) =>
    typeof option === 'string' ? option : option.value,
  );
  const options = values.map((value) => ({ value, label: wordFor(value, values) }));
  // Filters are sorted by label: a space, which nobody sees, offers the stage first.
  const shown = filter.name === 'stage' ? ` ${String(label)}` : label;
  return { ...filter, label: shown, options, input: ChoiceFilter };
}

/** Filters in words, without those that only a developer would use. */
export const filters = ({ displayedFilters, layout }: Filters): Filters => ({
  displayedFilters: displayedFilters.filter(useful).map(readable),
  layout,
});
