import { Agent } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { expect, onTestFinished, test, vi } from 'vitest';
import { practice } from '../testing/example-entries.ts';
import { pingSecret } from '../testing/example-environment.ts';
import { FakeCms } from '../testing/fake-cms.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { runPublisher } from '../testing/running-publisher.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const body = '{"type":"library.changed","data":{"head":1}}';
const foreign = `whsec_${Buffer.from('another secret of thirty-two byt').toString('base64')}`;

function signed(id: string, { at = new Date(), secret = pingSecret, text = body } = {}) {
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, text),
  };
}

async function running() {
  const cms = await FakeCms.start();
  // Half an hour between polls: only a ping can explain a question.
  const rhythm = { usualMs: 1_800_000, longestMs: 1_800_000 };
  const patience = { silenceMs: 600_000, totalMs: 600_000 };
  const publisher = await runPublisher(cms, temporaryFolder(), { rhythm, patience });
  await publisher.until(({ epoch }) => epoch !== null);
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const ping = (headers: Record<string, string>, text = body) =>
    rawRequest(publisher.url, '/_publisher/ping', { method: 'POST', headers, body: text, agent });
  return { cms, publisher, ping };
}

test('a signed ping is taken and the log is asked at once', async () => {
  const { cms, ping } = await running();
  const asked = cms.asked.length;
  expect((await ping(signed('msg-1'))).status).toBe(202);
  await expect.poll(() => cms.asked.length, { timeout: 20_000 }).toBe(asked + 1);
});

const tenYears = 10 * 365 * 24 * 60;
const minutes = (n: number) => new Date(Date.now() + n * 60_000);

test.each<[string, Record<string, string>, string]>([
  ['unsigned', { 'content-type': 'application/json' }, body],
  ['signed with another secret', signed('msg-1', { secret: foreign }), body],
  ['changed after it was signed', signed('msg-1'), body.replace('1}', '2}')],
  ['older than five minutes', signed('msg-1', { at: minutes(-6) }), body],
  ['from the future', signed('msg-1', { at: minutes(6) }), body],
  ['under another id than the signed one', { ...signed('msg-1'), 'webhook-id': 'msg-2' }, body],
  ['without a body', signed('msg-1'), ''],
  ['of another type', signed('msg-1', { text: '{"type":"other"}' }), '{"type":"other"}'],
  ['that is no JSON', signed('msg-1', { text: 'ping' }), 'ping'],
])(
  'unsigned, wrongly signed, replayed webhooks: a ping %s is refused with 401',
  async (_how, headers, text) => {
    const { cms, ping } = await running();
    const asked = cms.asked.length;
    expect((await ping(headers, text)).status).toBe(401);
    expect(cms.asked.length).toBe(asked);
  },
);

test('replayed webhooks: a ping sent again is refused', async () => {
  const { ping } = await running();
  const headers = signed('msg-1');
  expect((await ping(headers)).status).toBe(202);
  expect((await ping(headers)).status).toBe(401);
});

test('a forged ping does not use up the id of the true one', async () => {
  const { ping } = await running();
  expect((await ping(signed('msg-1', { secret: foreign }))).status).toBe(401);
  expect((await ping(signed('msg-1'))).status).toBe(202);
});

const patience = { timeout: 180_000 };

/** Ten thousand requests, fifty at a time; the statuses that came back, and how often. */
async function flood(ask: (n: number) => Promise<{ status: number }>) {
  const statuses = new Map<number, number>();
  let next = 0;
  const oneByOne = async () => {
    for (let n = next++; n < 10_000; n = next++) {
      const { status } = await ask(n);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 50 }, oneByOne));
  return statuses;
}

test('10,000 webhooks: one build running and one waiting at most', patience, async () => {
  const { cms, publisher, ping } = await running();
  const asked = cms.asked.length;
  const release = Promise.withResolvers<void>();
  cms.misbehave = (lines, response) =>
    void release.promise.then(() => response.end(lines.join('')));
  cms.publish('practice', 'doc-1', practice('panjo'));
  expect(await flood((n) => ping(signed(`msg-${n}`)))).toEqual(new Map([[202, 10_000]]));
  // The one that runs has asked and waits for its answer; the one that waits has not asked.
  expect(cms.asked.length - asked).toBe(1);
  release.resolve();
  await publisher.until(({ sequence }) => sequence === 1);
  await publisher.stop();
  expect(cms.asked.length - asked).toBeLessThanOrEqual(2);
});

test(
  'unsigned, wrongly signed, replayed, 10,000 webhooks: 401, no build, and readers are answered',
  patience,
  async () => {
    const { cms, publisher, ping } = await running();
    const asked = cms.asked.length + 1;
    const once = signed('msg-1');
    expect((await ping(once)).status).toBe(202);
    await expect.poll(() => cms.asked.length, { timeout: 20_000 }).toBe(asked);
    const forged = signed('msg-2', { secret: foreign });
    const old = signed('msg-3', { at: minutes(-6) });
    const unsigned = { 'content-type': 'application/json' };
    const statuses = flood((n) => ping([once, forged, old, unsigned][n % 4] ?? once));
    expect((await publisher.page('/')).status).toBe(200);
    expect(await statuses).toEqual(new Map([[401, 10_000]]));
    expect(cms.asked.length).toBe(asked);
  },
);

test.each([
  ['a minute late', 202, 1],
  ['four minutes late', 202, 4],
  ['four minutes early', 202, -4],
  ['six minutes late', 401, 6],
  ['six minutes early', 401, -6],
  ['ten years late', 401, tenYears],
  ['ten years early', 401, -tenYears],
])('a publisher whose clock is %s answers a ping of now with %i', async (_how, status, late) => {
  const { ping } = await running();
  const headers = signed('msg-1');
  vi.useFakeTimers({ toFake: ['Date'], now: minutes(-late) });
  onTestFinished(() => void vi.useRealTimers());
  expect((await ping(headers)).status).toBe(status);
});

test('a clock that jumps ten years and back forgets no ping', async () => {
  const { ping } = await running();
  const headers = signed('msg-1');
  expect((await ping(headers)).status).toBe(202);
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ toFake: ['Date'], now: minutes(tenYears) });
  expect((await ping(signed('msg-2', { at: minutes(0) }))).status).toBe(202);
  vi.setSystemTime(minutes(-tenYears));
  expect((await ping(headers)).status).toBe(401);
});

test('with a clock ten years off every ping is refused, and the site follows all the same', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: minutes(tenYears) });
  onTestFinished(() => void vi.useRealTimers());
  const cms = await FakeCms.start();
  const publisher = await runPublisher(cms, temporaryFolder());
  cms.publish('practice', 'doc-1', practice('panjo'));
  await publisher.until(({ sequence }) => sequence === 1);
  expect((await publisher.page('/fiches/panjo/')).status).toBe(200);
});
