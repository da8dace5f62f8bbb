import type { EditFieldLayout, EditLayout } from '@strapi/content-manager/strapi-admin';
import { french } from '../fiche/french';
import { type Group, groupsOf, kindWithFields } from './groups';

type Row = EditFieldLayout[];
type Rows = Row[];

/** The type under which our heading is registered among Strapi's inputs. */
export const headingType = 'workflow-heading';

const readable = (field: EditFieldLayout): EditFieldLayout => ({
  ...field,
  label: french(field.label),
  ...(field.hint ? { hint: french(field.hint) } : {}),
});

/** Strapi draws only fields: a heading passes for one, under the name of a field that all may read. */
const heading = ({ title, intro }: Group): Row => [
  {
    name: 'title',
    type: headingType,
    label: french(title),
    hint: french(intro),
    size: 12,
    visible: true,
    attribute: { type: 'string' },
    // A type of ours, which Strapi's union of attribute types cannot know.
  } as unknown as EditFieldLayout,
];

/** Fields side by side while there is room in the twelve columns. */
function pack(fields: readonly EditFieldLayout[]): Rows {
  const rows: Rows = [];
  let room = 0;
  for (const field of fields) {
    if (field.size > room) {
      rows.push([]);
      room = 12;
    }
    rows.at(-1)?.push(field);
    room -= field.size;
  }
  return rows;
}

function grouped(panels: Rows[]): Rows[] {
  const fields = new Map(panels.flat(2).map((field) => [field.name, readable(field)]));
  const kind = kindWithFields(new Set(fields.keys()));
  if (!kind) return panels.map((rows) => rows.map((row) => row.map(readable)));
  return groupsOf[kind].flatMap((group) => {
    const members = group.fields.flatMap((name) => fields.get(name) ?? []);
    return members.length === 0 ? [] : [[heading(group), ...pack(members)]];
  });
}

interface Edited {
  layout: EditLayout;
}

/** A form in parts, each with its heading, in the order in which a fiche is written. */
export const layout = ({ layout: edited, ...rest }: Edited): Edited => ({
  ...rest,
  layout: {
    ...edited,
    layout: grouped(edited.layout),
    components: Object.fromEntries(
      Object.entries(edited.components).map(([uid, component]) => [
        uid,
        { ...component, layout: component.layout.map((row) => row.map(readable)) },
      ]),
    ),
  },
});
