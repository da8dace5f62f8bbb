import { createServer, type Server, type ServerResponse } from 'node:http';
import { libraryToken } from '../../testing/example-environment.ts';
import { PublicationLog } from './publication-log.ts';

/** Answers a question in some other way, given the lines of the right answer. */
export type Misbehaviour = (lines: readonly string[], response: ServerResponse) => void;

/** A CMS over real HTTP: it keeps the publication log, and behaves as badly as it is told. */
export class StandInCms {
  readonly log = new PublicationLog();
  misbehave: Misbehaviour | null = null;
  /** Questions so far. */
  asked = 0;
  readonly url: string;
  readonly #port: number;
  #server: Server | null = null;

  constructor(port: number) {
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Listens; nothing when it already does. */
  async up(): Promise<void> {
    if (this.#server) return;
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
      if (pathname !== '/api/library/changes') response.writeHead(404).end();
      else if (request.headers.authorization !== `Bearer ${libraryToken}`)
        response.writeHead(401).end();
      else this.#answer(searchParams, response);
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
  }

  /** Nobody listens any more. */
  async down(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  #answer(query: URLSearchParams, response: ServerResponse): void {
    this.asked += 1;
    const lines = this.log.answer({ epoch: query.get('epoch'), after: Number(query.get('after')) });
    if (this.misbehave) this.misbehave(lines, response);
    else response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(lines.join(''));
  }
}
