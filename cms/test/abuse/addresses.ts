import { describe, test } from 'vitest';
import { apiRoutes } from '../routes/routes.ts';

import { attempt, nothingWrong, now, theirs, token } from './setting.ts';

export function addresses(): void {
  describe('headers and addresses', () => {
    const headers: Record<string, string>[] = [
      { authorization: 'Bearer' },
      { authorization: `Bearer ${'a'.repeat(7_000)}` },
      { authorization: 'Basic eDp5' },
      { 'accept-language': 'x'.repeat(5_000) },
      { 'accept-language': '*;q=NaN' },
      { accept: '\u00ff/\u00ff' },
      { cookie: 'session_refresh=%; koa.sess=x; jwtToken=%00' },
      { origin: 'null' },
      { 'x-http-method-override': 'DELETE' },
      { 'x-forwarded-for': "'; drop table up_users; --" },
      { 'if-none-match': '*' },
      { range: 'bytes=0-0,-1' },
    ];
    test.each(apiRoutes)('$line', async ({ line }) => {
      const before = now();
      for (const more of headers)
        await attempt(JSON.stringify(more).slice(0, 60), line, { headers: more });
      for (const id of line.includes(':')
        ? ['..%2f..%2fadmin', '%00', "'", '%ff', 'a'.repeat(3_000), '%252e%252e', '$ne', theirs]
        : [])
        await attempt(`id ${id.slice(0, 20)}`, line.replace(/:\w+/, id), { token });
      nothingWrong(before);
    });
  });
}
