/** Tables of the plugin: nobody edits them in the panel, they are written by services only. */
const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

/** A table of the plugin, as Strapi is told of it. */
export const table = (
  singularName: string,
  pluralName: string,
  collectionName: string,
  attributes: object,
  indexes: object[] = [],
) => ({
  schema: {
    kind: 'collectionType',
    collectionName,
    info: { singularName, pluralName, displayName: singularName },
    options: { draftAndPublish: false },
    pluginOptions: structuredClone(hidden),
    indexes,
    attributes,
  },
});

// Strapi writes column names into these: each attribute needs an object of its own.
export const text = () => ({ type: 'string' });
export const number = () => ({ type: 'integer' });
export const unique = (name: string, column: string) => ({
  name,
  columns: [column],
  type: 'unique',
});
