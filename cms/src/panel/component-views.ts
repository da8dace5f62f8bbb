import { type Column, practiceFields } from '@pratiques/shared';
import type { TypeView } from './configuration';

/** The rows of a practice that are components, labelled by the columns of `shared`. */
const rowView = (mainField: string, columns: Readonly<Record<string, Column>>): TypeView => ({
  mainField,
  fields: Object.fromEntries(
    Object.entries(columns).map(([name, { label, help, type }]) => [
      name,
      { label: label.fr, help, size: type === 'month' ? 6 : 12 },
    ]),
  ),
});

export const componentViews = {
  'fiche.partner': rowView('name', practiceFields.partners.columns),
  'fiche.effect': rowView('beneficiary', practiceFields.effects.columns),
  'fiche.testimony': rowView('speaker', practiceFields.testimonies.columns),
} as const satisfies Record<string, TypeView>;
