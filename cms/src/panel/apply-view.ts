import type { Configuration, FieldView, TypeView } from './configuration';

type Cell = Configuration['layouts']['edit'][number][number];

/** Fields side by side while there is room in the twelve columns. */
function rows(fields: TypeView['fields']): Cell[][] {
  const packed: Cell[][] = [];
  let room = 0;
  for (const [name, { size }] of Object.entries(fields)) {
    if (size === undefined) continue;
    if (size > room) {
      packed.push([]);
      room = 12;
    }
    packed.at(-1)?.push({ name, size });
    room -= size;
  }
  return packed;
}

function labelled(
  known: Configuration['metadatas'],
  fields: Readonly<Record<string, FieldView>>,
): Configuration['metadatas'] {
  return Object.fromEntries(
    Object.entries(known).map(([name, { edit, list, ...rest }]) => {
      const field = fields[name];
      if (!field) return [name, { edit, list, ...rest }];
      const { label, short = label, help = '', mainField } = field;
      const main = mainField ? { mainField } : {};
      return [
        name,
        {
          ...rest,
          edit: { ...edit, label, description: help, ...main },
          list: { ...list, label: short },
        },
      ];
    }),
  );
}

/** Strapi's own configuration of a type or component, with what our view says of it. */
export const applyView = (known: Configuration, view: TypeView): Configuration => ({
  ...known,
  settings: {
    ...known.settings,
    mainField: view.mainField,
    ...(view.sort ? { defaultSortBy: view.sort.by, defaultSortOrder: view.sort.order } : {}),
    pageSize: 20,
  },
  metadatas: labelled(known.metadatas, view.fields),
  layouts: {
    ...known.layouts,
    list: view.columns ? [...view.columns] : known.layouts.list,
    edit: rows(view.fields),
  },
});
