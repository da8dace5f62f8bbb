import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';

const patienceMs = 30_000;

/** What the scanner says; `silent` is everything that is neither yes nor no. */
export type Scanned = 'clean' | 'infected' | 'silent';

/** `host:port`, or the path of a socket. */
function open(address: string): Socket {
  if (address.startsWith('/')) return connect({ path: address });
  const at = address.lastIndexOf(':');
  return connect({ host: address.slice(0, at), port: Number(address.slice(at + 1)) });
}

function sized(chunk: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(chunk.length);
  return Buffer.concat([size, chunk]);
}

async function send(socket: Socket, file: string): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const chunk of createReadStream(file))
    if (!socket.write(sized(chunk)))
      await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve));
  socket.end(Buffer.alloc(4));
}

function meaning(answer: string): Scanned {
  if (/^stream: OK\0?$/.test(answer.trim())) return 'clean';
  return /^stream: .+ FOUND\0?$/.test(answer.trim()) ? 'infected' : 'silent';
}

/** Shows a file to clamd, by its INSTREAM command. Whatever goes wrong is silence: the caller refuses. */
export async function scan(address: string, file: string): Promise<Scanned> {
  const socket = open(address);
  const timer = setTimeout(() => socket.destroy(), patienceMs);
  try {
    const answer = text(socket);
    // The answer fails with the socket: that is when it is heard.
    answer.catch(() => undefined);
    await send(socket, file);
    return meaning(await answer);
  } catch {
    return 'silent';
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}
