import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it was before it was compressed for the way. */
  readonly body: Buffer;
}

const PATIENCE_MS = 30_000;
const decoders: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
};

/** One reader with one connection that is kept. */
export class Reader {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #origin: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(origin: string, encoding: 'identity' | 'gzip' | 'br') {
    this.#origin = origin;
    this.#headers = { 'accept-encoding': encoding };
  }

  /** The whole answer, or an error: Node refuses a body that is shorter than it was announced. */
  async read(path: string): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const asked = request(
      `${this.#origin}${path}`,
      { agent: this.#agent, headers: this.#headers, timeout: PATIENCE_MS },
      async (response) => {
        const { statusCode: status = 0, headers } = response;
        try {
          const sent = await buffer(response);
          const decode = decoders[headers['content-encoding'] ?? ''];
          resolve({ status, headers, body: decode ? await decode(sent) : sent });
        } catch (error) {
          reject(error);
        }
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('no answer in time')));
    asked.on('error', reject);
    asked.end();
    return promise;
  }

  close(): void {
    this.#agent.destroy();
  }
}
