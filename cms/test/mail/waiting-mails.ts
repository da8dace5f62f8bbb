import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { z } from 'zod';

const Waiting = z.object({
  notAfter: z.iso.datetime(),
  mail: z.looseObject({ to: z.string(), messageId: z.string() }),
});

/** Names of all files of an outbox; none when there is no outbox yet. */
export const namesIn = async (folder: string) => (await readdir(folder).catch(() => [])).sort();

/** The mails of an outbox, with their paths, once there are as many. */
export async function waitingIn(folder: string, number: number) {
  const whole = async () => (await namesIn(folder)).filter((name) => name.endsWith('.json'));
  await vi.waitFor(async () => expect(await whole()).toHaveLength(number), { timeout: 20_000 });
  return Promise.all(
    (await whole()).map(async (name) => {
      const path = join(folder, name);
      return { path, ...Waiting.parse(JSON.parse(await readFile(path, 'utf8'))) };
    }),
  );
}
