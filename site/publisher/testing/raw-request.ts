import { type Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As they were sent: compressed ones are not decompressed. */
  readonly bytes: Buffer;
  readonly text: string;
}

/** Asks for a path exactly as it is written: no client tidies it. */
export function rawRequest(
  url: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
    agent,
  }: {
    method?: string;
    headers?: Record<string, string>;
    body?: string;
    /** To ask again and again on the same connections; without it each request has its own. */
    agent?: Agent;
  } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path, method, headers, agent: agent ?? false },
      async (answer) => {
        const bytes = await buffer(answer);
        const { statusCode: status = 0, headers: told } = answer;
        resolve({ status, headers: told, bytes, text: bytes.toString('utf8') });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
