/**
 * The same action with another description; Strapi reads its type and position on the function
 * itself. Strapi keys its forms and lists by content type, so the model of a mounted action never
 * changes: an adapted action calls the hooks of the first one always or never.
 */
export const adapted = <Props, Description>(
  action: (props: Props) => Description | null,
  describe: (props: Props) => Description | null,
) => Object.assign(describe, action);
