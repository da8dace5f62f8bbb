import { createServer, type Server, type Socket } from 'node:net';

/** What a client says while it gives orders: the answer, by the first word. */
const answers: Readonly<Record<string, string>> = {
  EHLO: '250 here',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  QUIT: '221 bye',
};

/** A mail as it arrived. */
interface Received {
  readonly to: string;
  readonly content: string;
}

/** Talks with one client (RFC 5321, its shortest form). */
function talk(socket: Socket, received: Received[], unwanted: ReadonlySet<string>): void {
  let heard = '';
  let to = '';
  let inData = false;
  const answer = (line: string) => socket.write(`${line}\r\n`);
  function order(line: string): void {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'RCPT') to = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (verb === 'RCPT' && unwanted.has(to)) return void answer('451 not now');
    inData = verb === 'DATA';
    answer(answers[verb] ?? '502 unknown');
  }
  function next(): boolean {
    const end = inData ? '\r\n.\r\n' : '\r\n';
    const at = heard.indexOf(end);
    if (at < 0) return false;
    const said = heard.slice(0, at);
    heard = heard.slice(at + end.length);
    if (!inData) order(said);
    else {
      inData = false;
      received.push({ to, content: said });
      answer('250 taken');
    }
    return true;
  }
  socket.setEncoding('utf8').on('error', () => socket.destroy());
  socket.on('data', (more: string) => {
    heard += more;
    while (next());
  });
  answer('220 here');
}

/** A mail server on a port of its own, which can be down; `received` is all that it took. */
export async function smtpServer() {
  const received: Received[] = [];
  /** Addresses whose mails it does not take for now. */
  const unwanted = new Set<string>();
  const sockets = new Set<Socket>();
  let server: Server | null = null;
  let port = 0;
  async function up(): Promise<void> {
    if (server) return;
    const started = createServer((socket) => {
      sockets.add(socket.on('close', () => sockets.delete(socket)));
      talk(socket, received, unwanted);
    });
    await new Promise<void>((listening) => started.listen(port, '127.0.0.1', listening));
    const address = started.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    port = address.port;
    server = started;
  }
  async function down(): Promise<void> {
    const stopping = server;
    server = null;
    for (const socket of sockets) socket.destroy();
    if (stopping) await new Promise((closed) => stopping.close(closed));
  }
  await up();
  return { url: `smtp://127.0.0.1:${port}`, received, unwanted, up, down };
}
