import { test } from 'vitest';
import { generatedRequests } from './generated.ts';

import { attempt, counted, generated, nothingWrong, now, token } from './setting.ts';

export function fromSeed(): void {
  test(`${generated} requests made from a fixed seed`, async () => {
    const before = now();
    for (const { line, path, body, raw, headers, signedIn } of generatedRequests(generated)) {
      counted.made += 1;
      const asked = {
        headers,
        ...(signedIn ? { token } : {}),
        ...(raw === undefined ? { body } : { raw }),
      };
      await attempt(
        JSON.stringify({ body, raw }).slice(0, 80),
        line.replace(/ .*/, ` ${path}`),
        asked,
      );
    }
    nothingWrong(before);
  }, 900_000);
}
