import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const Status = z.object({ sequence: z.number(), head: z.number().nullable() });

/** Waits until a question is answered yes; who asks decides when to give up. */
async function until(answer: () => Promise<boolean>, signal: AbortSignal) {
  while (!(await answer().catch(unreachable))) await pause(150, undefined, { signal });
}

/** Not listening yet, or cut off while it starts. */
const unreachable = () => false;

const get = (url: string, signal: AbortSignal) =>
  fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]), redirect: 'manual' });

/** Until the CMS answers. */
export const cmsReady = (origin: string, signal: AbortSignal) =>
  until(async () => (await get(`${origin}/_health`, signal)).status === 204, signal);

/** Until the site is served and holds all that is published. */
export const siteReady = (origin: string, signal: AbortSignal) =>
  until(async () => {
    const [home, status] = await Promise.all([
      get(`${origin}/`, signal),
      get(`${origin}/_publisher/status`, signal),
    ]);
    await home.body?.cancel();
    if (home.status !== 200 || status.status !== 200) return false;
    const { sequence, head } = Status.parse(await status.json());
    return sequence === head;
  }, signal);
