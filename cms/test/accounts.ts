import { z } from 'zod';
import { request } from './request.ts';
import type { Cms } from './strapi.ts';

const password = 'Demonstration-2026!';

const PanelSession = z.object({ data: z.looseObject({ token: z.string() }) });
const ContributorSession = z.object({ jwt: z.string() });

/** Signs a demonstration account of the team in to the panel; answers its token. */
export async function signInTeam(cms: Cms, name: string): Promise<string> {
  const email = `${name}@demo.example`;
  const answer = await request(cms, 'POST /admin/login', { body: { email, password } });
  return PanelSession.parse(answer.json).data.token;
}

/** Signs a contributor in; answers their token. */
export async function signIn(cms: Cms, name: string, secret = password): Promise<string> {
  const identifier = name.includes('@') ? name : `${name}@demo.example`;
  const body = { identifier, password: secret };
  const answer = await request(cms, 'POST /api/auth/local', { body });
  return ContributorSession.parse(answer.json).jwt;
}
