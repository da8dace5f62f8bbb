import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
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
  const patience = { silenceMs: 60_000, totalMs: 60_000 };
  const publisher = await runPublisher(cms, temporaryFolder(), { rhythm, patience });
  await publisher.until(({ epoch }) => epoch !== null);
  const ping = (headers: Record<string, string>, text = body) =>
    rawRequest(publisher.url, '/_publisher/ping', { method: 'POST', headers, body: text });
  return { cms, publisher, ping };
}

test('a signed ping is taken and the log is asked at once', async () => {
  const { cms, ping } = await running();
  const asked = cms.asked.length;
  expect((await ping(signed('msg-1'))).status).toBe(202);
  await expect.poll(() => cms.asked.length, { timeout: 20_000 }).toBe(asked + 1);
});

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
])('a ping %s is refused', async (_how, headers, text) => {
  const { cms, ping } = await running();
  const asked = cms.asked.length;
  expect((await ping(headers, text)).status).toBe(401);
  expect(cms.asked.length).toBe(asked);
});

test('a ping sent again is refused', async () => {
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

test('a thousand pings at once make one update and one more', async () => {
  const { cms, publisher, ping } = await running();
  const asked = cms.asked.length;
  const release = Promise.withResolvers<void>();
  cms.misbehave = (lines, response) =>
    void release.promise.then(() => response.end(lines.join('')));
  const answers = await Promise.all(
    Array.from({ length: 1_000 }, (_, n) => ping(signed(`msg-${n}`))),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
  release.resolve();
  await publisher.stop();
  expect(cms.asked.length - asked).toBeLessThanOrEqual(2);
});
