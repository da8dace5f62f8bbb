import { afterAll, beforeAll, expect, test } from 'vitest';
import { request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// Behind a proxy that ends TLS, as in `docker-compose.yml`.

let cms: Cms;
beforeAll(async () => {
  const addresses = { CMS_URL: 'https://panneau.example', SITE_URL: 'https://pratiques.example' };
  cms = await startCms({ ...addresses, DEMO: 'false' });
});
afterAll(() => cms.stop());

test('the panel’s session is in a cookie that travels encrypted only', async () => {
  const body = { email: 'editeur@demo.example', password: 'Demonstration-2026!' };
  const headers = { 'x-forwarded-proto': 'https' };
  const answer = await request(cms, 'POST /admin/login', { body, headers });
  expect(answer.status).toBe(200);
  const [cookie = ''] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/httponly/i);
  expect(cookie).toMatch(/; secure/i);
});
