import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { environment } from '../../environment';

/** A mail that waits for the mail server, whole: its code is kept nowhere else in clear. */
const Waiting = z.strictObject({
  /** From then on it is not sent: its link serves no more, or its news is none. */
  notAfter: z.iso.datetime(),
  mail: z.strictObject({
    to: z.string(),
    from: z.string(),
    replyTo: z.string(),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    /** The same at each try: a server that took a mail without being heard makes one of the two. */
    messageId: z.string(),
    date: z.iso.datetime(),
  }),
});
export type Waiting = z.infer<typeof Waiting>;

const folder = (): string => join(environment().DATA_DIR, 'outbox');
const pathOf = (name: string): string => join(folder(), name);
const isLetter = (name: string): boolean => /^\d+-[\da-f-]{36}\.json$/.test(name);

/** Keeps a mail through to the disk: `DATA_DIR/outbox/<time>-<id>.json`, whole as soon as it has this name. */
export async function keep(waiting: Waiting): Promise<void> {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const path = pathOf(`${Date.now()}-${randomUUID()}.json`);
  try {
    const handle = await open(`${path}.part`, 'wx', 0o600);
    try {
      await handle.writeFile(JSON.stringify(waiting));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${path}.part`, path);
  } catch (error) {
    await rm(`${path}.part`, { force: true });
    throw error;
  }
}

const namesIn = (): Promise<string[]> =>
  readdir(folder()).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

/** Names of the mails that wait, oldest first. */
export const waitingNames = async (): Promise<string[]> =>
  (await namesIn()).filter(isLetter).sort();

/** The mail of that name; null when it is gone, `unreadable` when it is none. */
export async function readWaiting(name: string): Promise<Waiting | null | 'unreadable'> {
  const text = await readFile(pathOf(name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return Waiting.parse(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
}

export const forget = (name: string): Promise<void> => rm(pathOf(name), { force: true });

/** Removes what a program that was stopped before a moment, in milliseconds, had not written to the end. */
export async function forgetUnfinished(before: number): Promise<void> {
  for (const name of await namesIn())
    if (name.endsWith('.part') && Number.parseInt(name, 10) < before) await forget(name);
}

/** The mails that wait for an address, with their names. */
export async function waitingFor(address: string): Promise<(Waiting & { name: string })[]> {
  const found: (Waiting & { name: string })[] = [];
  for (const name of await waitingNames()) {
    const one = await readWaiting(name);
    if (one && one !== 'unreadable' && one.mail.to.toLowerCase() === address.toLowerCase())
      found.push({ name, ...one });
  }
  return found;
}
