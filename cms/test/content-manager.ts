import { type Asked, request } from './request.ts';
import type { Cms } from './strapi.ts';

const uids = { practice: 'api::practice.practice', dispositif: 'api::dispositif.dispositif' };

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Asks Strapi's own panel API about fiches, as its forms and lists do. */
export const contentManager = (
  cms: Cms,
  token: string,
  line: `${Method} ${keyof typeof uids}${string}`,
  body?: Asked['body'],
) => {
  const [method, kind, rest = ''] = line.split(/ (practice|dispositif)/);
  const uid = uids[kind as keyof typeof uids];
  const path = `/content-manager/collection-types/${uid}${rest}`;
  return request(cms, `${method as Method} ${path as '/'}`, { token, body });
};
