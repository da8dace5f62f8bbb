import { request as ask } from 'node:http';
import type { Cms } from '../strapi.ts';

export interface Told {
  status: number;
  retryAfter: string | undefined;
  text: string;
}

/** `from('127.7.1.1', path, body)`: a POST, or a GET without a body, from one address of this machine, which has sixteen million. */
export const senderTo =
  (cms: () => Cms) =>
  (localAddress: string, path: string, body: unknown, headers: object = {}) =>
    new Promise<Told>((resolve, reject) => {
      const sent = ask(
        cms().url + path,
        {
          method: body === undefined ? 'GET' : 'POST',
          localAddress,
          headers: { 'content-type': 'application/json', ...headers },
        },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (piece: string) => {
            text += piece;
          });
          answer.on('end', () => {
            const { statusCode = 0, headers: told } = answer;
            resolve({ status: statusCode, retryAfter: told['retry-after'], text });
          });
        },
      );
      sent.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
    });

/** Sends `count` times, so many at once; answers how many had each status. */
export async function flood(count: number, send: (n: number) => Promise<Told>, atOnce = 10) {
  const statuses: Record<number, number> = {};
  for (let n = 0; n < count; n += atOnce)
    for (const { status } of await Promise.all(
      Array.from({ length: atOnce }, (_, k) => send(n + k)),
    ))
      statuses[status] = (statuses[status] ?? 0) + 1;
  return statuses;
}
