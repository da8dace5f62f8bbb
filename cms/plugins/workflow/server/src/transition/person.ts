import type { Role } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** Who acts, as the journal keeps it. */
export interface Person {
  kind: 'admin' | 'contributor' | 'manager' | 'system';
  id: number | null;
  name: string;
  roles: readonly Role[];
}

/** The panel's roles that mean something to the workflow, by their code. */
const panelRoles: Readonly<Record<string, Role>> = {
  'strapi-super-admin': 'administrator',
  editor: 'editor',
  committee: 'committee',
  onpe: 'onpe',
};

const Admin = z.looseObject({
  id: z.number(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  email: z.string(),
  roles: z.array(z.looseObject({ code: z.string() })),
});
const User = z.looseObject({
  id: z.number(),
  username: z.string().nullish(),
  fullName: z.string().nullish(),
  role: z.looseObject({ type: z.string() }).nullish(),
});

/** A member of the team, signed in to the panel. */
export function personOfAdmin(user: unknown): Person {
  const { id, firstname, lastname, email, roles } = Admin.parse(user);
  const name = [firstname, lastname].filter(Boolean).join(' ') || email;
  return { kind: 'admin', id, name, roles: roles.flatMap(({ code }) => panelRoles[code] ?? []) };
}

/** A contributor, signed in to the Espace contributeur. */
export function personOfUser(user: unknown): Person {
  const { id, fullName, username, role } = User.parse(user);
  const roles: Role[] = role?.type === 'contributor' ? ['contributor'] : [];
  return { kind: 'contributor', id, name: fullName || username || String(id), roles };
}

/** Nobody in particular: a script, an import. No role, so every move is refused to it. */
export const nobody: Person = { kind: 'system', id: null, name: 'système', roles: [] };

/** A contributor's manager, who has a link and no account: the journal knows no more of them. */
export const theManager: Person = { kind: 'manager', id: null, name: 'responsable', roles: [] };

/** Who is behind the request under way, when there is one. */
export function currentPerson(strapi: Core.Strapi): Person {
  const state = strapi.requestContext.get()?.state;
  const strategy: unknown = state?.auth?.strategy?.name;
  if (strategy === 'admin') return personOfAdmin(state?.user);
  if (strategy === 'users-permissions' && state?.user) return personOfUser(state.user);
  return nobody;
}
