import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

const patienceMs = 15_000;

/** What the scanner says; `silent` is everything that is neither yes nor no. */
export type Scanned = 'clean' | 'infected' | 'silent';

/** `host:port`, or the path of a socket. */
function open(address: string): Socket {
  if (address.startsWith('/')) return connect({ path: address });
  const at = address.lastIndexOf(':');
  return connect({ host: address.slice(0, at), port: Number(address.slice(at + 1)) });
}

/** The command, then the file in pieces that each tell their size, then an empty one. */
async function* instream(file: string): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const piece of createReadStream(file)) {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(piece.length);
    yield Buffer.concat([size, piece]);
  }
  yield Buffer.alloc(4);
}

function meaning(answer: string): Scanned {
  if (/^stream: OK\0?$/.test(answer.trim())) return 'clean';
  return /^stream: [^\0]+ FOUND\0?$/.test(answer.trim()) ? 'infected' : 'silent';
}

/** Shows a file to clamd, by its INSTREAM command. Whatever goes wrong is silence: the caller refuses. */
export async function scan(address: string, file: string): Promise<Scanned> {
  const socket = open(address);
  const timer = setTimeout(() => socket.destroy(), patienceMs);
  try {
    const answer = text(socket);
    // The answer fails with the socket: that is when it is heard.
    answer.catch(() => undefined);
    // The scanner closes: half a connection could look to it like a sender who has left.
    await pipeline(instream(file), socket, { end: false });
    return meaning(await answer);
  } catch {
    return 'silent';
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}
