import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A publisher that only tells its status, as a test sets it. */
export class FakePublisher {
  url = '';
  /** What it answers: a status, or that it fails. */
  status: object | 'fails' | 'foreign' = 'fails';
  /** The `Authorization` of each question. */
  readonly asked: (string | undefined)[] = [];
  stop: () => void = () => undefined;

  static async start(): Promise<FakePublisher> {
    const publisher = new FakePublisher();
    const server = createServer((request, response) => {
      request.resume();
      if (request.url !== '/_publisher/status') return response.writeHead(202).end();
      publisher.asked.push(request.headers.authorization);
      if (publisher.status === 'fails') return response.writeHead(500).end();
      const body = publisher.status === 'foreign' ? '<!doctype html>' : publisher.status;
      return response.writeHead(200).end(JSON.stringify(body));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    // A listening TCP server always has an address of this shape.
    publisher.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    publisher.stop = () => {
      server.close();
      server.closeAllConnections();
    };
    return publisher;
  }
}
