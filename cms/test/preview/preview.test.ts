import { expect, test } from 'vitest';
import { request } from '../request.ts';
import { whoMayAsk } from './asking.ts';
import { aLink } from './link.ts';
import { cms, exchange, linkOf, tokenIn, withDraft, word } from './setting.ts';
import { worthNothing } from './worthless.ts';

// A draft is shown to those who may read it, on a link that expires: the publisher alone cannot.

withDraft();
aLink();
whoMayAsk();
worthNothing();

test('neither a link nor the words of a draft are in the logs or in what the publisher is told', async () => {
  const token = tokenIn(await linkOf());
  expect((await exchange(token)).text).toContain(word);
  const changes = await request(cms, 'GET /api/library/changes', { token: cms.env.LIBRARY_TOKEN });
  const logs = cms.logs.join('\n');
  expect(logs).toContain('/api/library/preview/:token');
  for (const place of [changes.text, logs]) {
    expect(place).not.toContain(word);
    expect(place).not.toMatch(/eyJ[\w-]+\.eyJ[\w-]+/);
  }
});
