import { afterEach, expect, test, vi } from 'vitest';
import { practice } from '../testing/example-entries.ts';
import { FakeCms } from '../testing/fake-cms.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { runPublisher } from '../testing/running-publisher.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

afterEach(() => vi.useRealTimers());

async function fieldsOf(url: string) {
  const answer = await rawRequest(url, '/.well-known/security.txt');
  expect(answer).toMatchObject({ status: 200 });
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  const lines = answer.text.trim().split('\n');
  return Object.fromEntries(
    lines.map((line) => [line.split(': ', 1)[0], line.slice(line.indexOf(': ') + 2)]),
  );
}

test('security.txt says whom to tell, and never runs out', async () => {
  const publisher = await runPublisher(await FakeCms.start(), temporaryFolder(), {
    siteUrl: 'https://pratiques.example',
    securityContact: 'mailto:securite@pratiques.example',
  });
  const fields = await fieldsOf(publisher.url);
  expect(fields).toMatchObject({
    Contact: 'mailto:securite@pratiques.example',
    'Preferred-Languages': 'fr, en',
    Canonical: 'https://pratiques.example/.well-known/security.txt',
  });
  for (const years of [0, 3, 30]) {
    const now = Date.now() + years * 365 * 86_400_000;
    vi.useFakeTimers({ now, toFake: ['Date'] });
    const expires = Date.parse((await fieldsOf(publisher.url)).Expires ?? '');
    expect(expires).toBeGreaterThan(now + 90 * 86_400_000);
    // RFC 9116: less than a year.
    expect(expires).toBeLessThan(now + 365 * 86_400_000);
    vi.useRealTimers();
  }
});

test('without anybody to write to it says nothing', async () => {
  const publisher = await runPublisher(await FakeCms.start(), temporaryFolder());
  const { status } = await rawRequest(publisher.url, '/.well-known/security.txt');
  expect(status).toBe(404);
});

test('pages are given whom to write to', async () => {
  const cms = await FakeCms.start();
  cms.publish('practice', 'doc-1', practice('panjo'));
  const publisher = await runPublisher(cms, temporaryFolder(), {
    dpoContact: 'mailto:dpo@pratiques.example',
  });
  await publisher.until(({ sequence }) => sequence === cms.head);
  const answer = await rawRequest(publisher.url, '/nulle-part/');
  expect(answer).toMatchObject({ status: 404, text: expect.stringContaining('dpo@pratiques') });
});
