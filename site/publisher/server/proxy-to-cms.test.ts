import { expect, test } from 'vitest';
import { FakeCms } from '../testing/fake-cms.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { runPublisher } from '../testing/running-publisher.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

async function running(trustedProxies: string[] = []) {
  const cms = await FakeCms.start();
  const publisher = await runPublisher(cms, temporaryFolder(), { trustedProxies });
  await publisher.until(({ epoch }) => epoch !== null);
  return { cms, publisher };
}

test.each([
  ['POST', '/api/auth/local'],
  ['POST', '/api/auth/local/register'],
  ['POST', '/api/auth/email-confirmation'],
  ['GET', '/api/auth/account/sessions?x=a%20b'],
  ['GET', '/api/contributions'],
  ['GET', '/api/contributions?page=2'],
  ['PUT', '/api/contributions/abc123'],
  ['DELETE', '/api/contributions/abc123'],
  ['POST', '/api/contributions/abc123/transitions'],
  ['POST', '/api/contact'],
  ['GET', '/api/auth/account/data'],
  ['DELETE', '/api/auth/account'],
])('%s %s goes to the CMS as it is', async (method, path) => {
  const { cms, publisher } = await running();
  // The one deletion that says something: the password.
  const says = method !== 'GET' && (method !== 'DELETE' || path === '/api/auth/account');
  const body = says ? '{"title":"é"}' : '';
  // Node tells the length of a deletion's body only when asked to.
  const length = String(Buffer.byteLength(body));
  const headers =
    body === '' ? {} : { 'content-type': 'application/json', 'content-length': length };
  const answer = await rawRequest(publisher.url, path, { method, headers, body });
  expect(answer).toMatchObject({ status: 200, text: '{"data":"from the CMS"}' });
  expect(answer.headers['x-powered-by']).toBeUndefined();
  expect(cms.passed).toMatchObject([{ method, url: path, body }]);
});

test.each([
  '/api/auth/../admin',
  '/api/auth/../../admin/login',
  '/api/auth/%2e%2e/admin',
  '/api/auth/..%2fadmin',
  '/api/auth/.%2e/admin',
  '/api/auth/;/admin',
  '/api/auth/..;/admin',
  '/api/auth//local',
  '//api/auth/local',
  '/api//auth/local',
  '/api/./auth/local',
  '/%61pi/auth/local',
  '/api/%61uth/local',
  '/api/auth%2flocal',
  '/api/auth\\..\\admin',
  '/api/auth/local%00',
  '/api/auth/%',
  '/API/auth/local',
  '/api/Auth/local',
  '/api/contributionsX',
  '/api/contributions-x',
  '/api/contactx/a',
  '/api/accounts',
  '/api/authx/local',
  '/api/auth',
  '/api/library/changes',
  '/api/practices',
  '/api/users',
  '/api',
  '/api/',
  '/admin',
  '/admin/login',
  '/upload',
  '/uploads/x.png',
  '/_health',
  '/content-manager/x',
  'http://evil.example/api/auth/local',
])('%s never reaches the CMS', async (path) => {
  const { cms, publisher } = await running();
  for (const method of ['GET', 'POST']) {
    const answer = await rawRequest(publisher.url, path, { method });
    expect(answer.status).toBe(404);
  }
  expect(cms.passed).toEqual([]);
});

test('the CMS sees one client address, the one that the socket has', async () => {
  const { cms, publisher } = await running();
  await rawRequest(publisher.url, '/api/contributions', {
    headers: {
      'x-forwarded-for': '203.0.113.9',
      'X-Forwarded-Host': 'evil.example',
      'x-real-ip': '203.0.113.9',
      forwarded: 'for=203.0.113.9',
      host: 'evil.example',
    },
  });
  const headers = cms.passed[0]?.headers;
  expect(headers?.['x-forwarded-for']).toBe('127.0.0.1');
  expect(headers?.host).toBe(new URL(cms.url).host);
  expect(JSON.stringify(headers)).not.toMatch(/203\.0\.113\.9|evil/);
});

test.each<[string, string[], string, string]>([
  ['a trusted proxy is believed', ['127.0.0.1'], '203.0.113.9', '203.0.113.9'],
  ['so is one of a range', ['10.0.0.0/8', '127.0.0.0/8'], '203.0.113.9', '203.0.113.9'],
  ['but not the client behind it', ['127.0.0.1'], '127.0.0.1, 203.0.113.9', '203.0.113.9'],
  ['two proxies in a row', ['127.0.0.1', '10.0.0.7'], '203.0.113.9, 10.0.0.7', '203.0.113.9'],
  ['the first that is not trusted', ['127.0.0.1'], '203.0.113.9, 10.0.0.7', '10.0.0.7'],
  ['another proxy is not', ['192.0.2.1'], '203.0.113.9', '127.0.0.1'],
  ['none is trusted unless told', [], '203.0.113.9', '127.0.0.1'],
])('the client that the CMS sees: %s', async (_sentence, trusted, forwarded, seen) => {
  const { cms, publisher } = await running(trusted);
  const headers = { 'x-forwarded-for': forwarded, 'x-forwarded-host': 'evil.example' };
  await rawRequest(publisher.url, '/api/contributions', { headers });
  expect(cms.passed[0]?.headers['x-forwarded-for']).toBe(seen);
  expect(JSON.stringify(cms.passed[0]?.headers)).not.toContain('evil');
});

test.each([
  ['announced', {}],
  ['not announced', { 'transfer-encoding': 'chunked' }],
])('a body of more than 300 kB is refused, its length %s', async (_how, headers) => {
  const { cms, publisher } = await running();
  const answer = await rawRequest(publisher.url, '/api/contributions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: 'x'.repeat(300_001),
  });
  expect(answer.status).toBe(413);
  expect(cms.passed).toEqual([]);
});

const form = { 'content-type': 'multipart/form-data; boundary=x' };
const attachments = '/api/contributions/abc123/attachments';

test('a form with a file of ten megabytes goes to the CMS, where files are attached', async () => {
  const { cms, publisher } = await running();
  const body = 'x'.repeat(10_050_000);
  const answer = await rawRequest(publisher.url, attachments, {
    method: 'POST',
    headers: form,
    body,
  });
  expect(answer.status).toBe(200);
  expect(cms.passed[0]).toMatchObject({ url: attachments, headers: form });
  expect(cms.passed[0]?.body.length).toBe(body.length);
});

test.each([
  ['a larger one', attachments, form, 10_200_000, 413],
  ['a large body that is no form', attachments, { 'content-type': 'image/jpeg' }, 300_001, 413],
  ['a form elsewhere', '/api/contributions', form, 10, 415],
  ['a form to sign in', '/api/auth/local', form, 10, 415],
])('%s does not', async (_what, path, headers, length, status) => {
  const { cms, publisher } = await running();
  const body = 'x'.repeat(length);
  const answer = await rawRequest(publisher.url, path, { method: 'POST', headers, body });
  expect(answer.status).toBe(status);
  expect(cms.passed).toEqual([]);
});

test('when the CMS does not answer, the contributor is told in the shape they know', async () => {
  const { cms, publisher } = await running();
  cms.stop();
  const answer = await rawRequest(publisher.url, '/api/contributions');
  expect(answer.status).toBe(502);
  expect(JSON.parse(answer.text)).toMatchObject({
    data: null,
    error: { status: 502, details: {} },
  });
  expect((await publisher.page('/')).status).toBe(200);
});
