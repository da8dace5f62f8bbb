import { once } from 'node:events';
import { createServer } from 'node:net';

const FIRST = 20_000;
const LAST = 32_000;

/**
 * A port of this machine that nobody holds, and that no connection gets by itself: readers who ask again and again
 * while there is no publisher could otherwise connect to themselves.
 */
export async function free(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    const server = createServer().listen(port, '127.0.0.1');
    const listens = await new Promise<boolean>((resolve) => {
      server.once('listening', () => resolve(true)).once('error', () => resolve(false));
    });
    if (!listens) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}
