import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteUrl } from '../harness/environment.ts';
import { request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// Other sites' pages may not ask in somebody's name (CORS), and answers say what they are.

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const paths = ['/api/contributions', '/admin/init', '/admin/users/me'] as const;

test.each([
  'https://evil.example',
  'null',
  'http://localhost:4321.evil.example',
  'http://evil.localhost:4321',
  `${siteUrl}0`,
  'https://localhost:4321',
])('CORS: %s is no origin of ours', async (origin) => {
  for (const path of paths) {
    const answer = await request(cms, `GET ${path}`, { headers: { origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  }
});
test.each([siteUrl, 'http://localhost:1337'])('CORS: %s is', async (origin) => {
  const answer = await request(cms, 'GET /api/contributions', { headers: { origin } });
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
});
test('every answer says what it is, and asks nothing of the machine that reads it', async () => {
  for (const path of [...paths, '/nowhere'] as const) {
    const { headers } = await request(cms, `GET ${path}`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  }
  const api = await request(cms, 'GET /api/contributions');
  expect(api.headers.get('cache-control')).toBe('no-store');
});
