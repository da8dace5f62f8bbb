import { z } from 'zod';

const Edit = z.looseObject({
  label: z.string().optional(),
  description: z.string().nullish(),
  editable: z.boolean().optional(),
  visible: z.boolean().optional(),
});
const List = z.looseObject({ label: z.string().optional(), sortable: z.boolean().optional() });
const Cell = z.object({ name: z.string(), size: z.number() });

/** How the content manager shows a type; what we do not name is kept as Strapi made it. */
export const Configuration = z.looseObject({
  settings: z.looseObject({}),
  metadatas: z.record(z.string(), z.looseObject({ edit: Edit, list: List })),
  layouts: z.looseObject({ list: z.array(z.string()), edit: z.array(z.array(Cell)) }),
});
export type Configuration = z.infer<typeof Configuration>;

/** What a person reads of a field, and how wide it is in the twelve columns of the form. */
export interface FieldView {
  label: string;
  /** Its name as the heading of a column or as a filter, where a question would be too long. */
  short?: string | undefined;
  help?: string | undefined;
  /** Left out of the form when absent. */
  size?: number | undefined;
  /** The field of the related type that names it. */
  mainField?: string | undefined;
}

/** How one content type or component is shown. */
export interface TypeView {
  /** The field that names an entry. */
  mainField: string;
  sort?: { by: string; order: 'ASC' | 'DESC' };
  columns?: readonly string[];
  /** In the order of the form. */
  fields: Readonly<Record<string, FieldView>>;
}
