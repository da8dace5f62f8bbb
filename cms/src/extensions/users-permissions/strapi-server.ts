/** What a contributor is beside an account: a person with a function, in an organisation. */
const person = {
  fullName: { type: 'string', maxLength: 120 },
  jobTitle: { type: 'string', maxLength: 120 },
  network: { type: 'string', maxLength: 160 },
  organisation: {
    type: 'relation',
    relation: 'manyToOne',
    target: 'api::organisation.organisation',
  },
};

interface UsersPermissions {
  contentTypes: { user: { schema: { attributes: Record<string, unknown> } } };
}

export default (plugin: UsersPermissions): UsersPermissions => {
  Object.assign(plugin.contentTypes.user.schema.attributes, person);
  return plugin;
};
