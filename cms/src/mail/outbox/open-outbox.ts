import { AsyncResource } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf, tell } from '@pratiques/shared/log';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { delivery } from './deliver';
import { forgetUnfinished } from './waiting';

const Pauses = z.array(z.number().positive()).min(1);

/** A command writes letters too and does not listen: they leave within this time, in milliseconds. */
const look = 60_000;
/** How long a CMS that stops waits for a mail server that says nothing; the mail is kept, in milliseconds. */
const patience = 5_000;

let open: { wake: () => void; close: () => Promise<void> } | null = null;

function start(strapi: Core.Strapi) {
  const pauseAfter = (failures: number): number => {
    const pauses = Pauses.parse(strapi.config.get('outbox.pauses'));
    return pauses[Math.min(failures, pauses.length) - 1] ?? look;
  };
  const post = delivery({
    send: (mail) => strapi.plugin('email').service('email').send(mail),
    pauseAfter,
    log: strapi.log,
  });
  let closed = false;
  let asked = false;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function run(): Promise<void> {
    try {
      while (asked && !closed) {
        asked = false;
        await post.round(() => !closed);
      }
    } catch (error) {
      tell(strapi.log, { event: 'failed', ...faultOf(error) });
    }
    running = null;
    const pause = asked ? 0 : Math.min(look, Math.max(0, post.nextDue() - Date.now()));
    if (!closed) timer = setTimeout(wake, pause).unref();
  }
  // Bound to the start: what a later round tells is not told of the request that asked for it.
  const wake = AsyncResource.bind(() => {
    asked = true;
    if (closed || running) return;
    clearTimeout(timer);
    running = run();
  });
  async function close(): Promise<void> {
    closed = true;
    clearTimeout(timer);
    if (running) await Promise.race([running, sleep(patience, undefined, { ref: false })]);
  }
  return { wake, close };
}

/**
 * Mails that wait leave from the process that listens, and from no other: one sender, so that each
 * leaves once. It begins with what an earlier process left.
 */
export function openOutbox(strapi: Core.Strapi): void {
  strapi.server.httpServer.once('listening', async () => {
    open = start(strapi);
    await forgetUnfinished(Date.now()).catch(() => tell(strapi.log, { event: 'file-not-removed' }));
    open?.wake();
  });
}

/** Something new waits. */
export const wakeOutbox = (): void => open?.wake();

/** Begins no other mail; what is left waits for the next start. */
export async function closeOutbox(): Promise<void> {
  const closing = open;
  open = null;
  await closing?.close();
}
