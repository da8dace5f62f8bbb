import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { FormerShelves, type LibraryKind } from '@pratiques/shared';
import { onTestFinished } from 'vitest';
import { slugOf } from '../library/fiche-address.ts';
import { libraryToken } from './example-environment.ts';

export interface Passed {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
/** Answers a request for changes in some wrong way, given the lines of the right answer. */
export type Misbehaviour = (lines: readonly string[], response: ServerResponse) => void;

const PREVIEW = '/api/library/preview/';
const FILES = '/api/library/files/';

interface Row {
  readonly sequence: number;
  readonly kind: LibraryKind;
  readonly documentId: string;
  readonly locale: 'fr' | 'en';
  readonly action: 'published' | 'unpublished';
  readonly entry?: unknown;
  readonly formerSlugs?: readonly string[];
  readonly shelves?: FormerShelves;
  readonly signedOff?: readonly string[];
}

/** What a row keeps of the one before it, as the log does. */
function formerAfter(before: Row | undefined, entry: unknown) {
  const left = slugOf(before?.entry);
  const slugs = new Set([...(left === null ? [] : [left]), ...(before?.formerSlugs ?? [])]);
  slugs.delete(slugOf(entry) ?? '');
  if (slugs.size === 0) return {};
  const shelves = FormerShelves.safeParse(before?.entry).data ?? before?.shelves;
  return { formerSlugs: [...slugs], ...(entry === undefined && shelves && { shelves }) };
}

/** A CMS over real HTTP: the publication log of the contract, and an echo of everything else. */
export class FakeCms {
  epoch = 'epoch-1';
  head = 0;
  misbehave: Misbehaviour | null = null;
  /** Headers of what is passed on by the proxy. */
  answersWith: Readonly<Record<string, string>> = { 'x-powered-by': 'Strapi' };
  /** False for one that knows nothing of former addresses. */
  tellsFormer = true;
  url = '';
  stop: () => void = () => undefined;
  /** What each preview token, or file behind one, is worth: an answer, the status of a failure, or bytes. */
  readonly previews = new Map<string, object | number | string>();
  beforePreview: () => Promise<void> = async () => undefined;
  /** Files of what is attached, by name: bytes, or the status of a failure. */
  readonly files = new Map<string, Buffer | number>();
  /** Questions to the log, and requests that came through the proxy. */
  readonly asked: URLSearchParams[] = [];
  readonly passed: Passed[] = [];
  readonly #rows = new Map<string, Row>();

  static async start(): Promise<FakeCms> {
    const cms = new FakeCms();
    const server = createServer(async (request, response) => {
      const url = new URL(request.url ?? '/', 'http://cms.invalid');
      const { method = '', headers } = request;
      if (url.pathname !== '/api/library/changes') {
        cms.passed.push({ method, url: request.url ?? '', headers, body: await text(request) });
        if (url.pathname.startsWith(FILES)) return cms.#file(url.pathname, headers, response);
        if (url.pathname.startsWith(PREVIEW)) return cms.#preview(url.pathname, response);
        response.writeHead(200, { 'content-type': 'application/json', ...cms.answersWith });
        response.end('{"data":"from the CMS"}');
      } else if (headers.authorization !== `Bearer ${libraryToken}`) response.writeHead(401).end();
      else cms.#answer(url.searchParams, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A listening TCP server always has an address of this shape.
    cms.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    cms.stop = () => {
      server.close();
      server.closeAllConnections();
    };
    onTestFinished(cms.stop);
    return cms;
  }

  publish(
    kind: LibraryKind,
    documentId: string,
    entry: unknown,
    signedOff?: readonly string[],
  ): void {
    this.#add({ kind, documentId, action: 'published', entry, ...(signedOff && { signedOff }) });
  }

  unpublish(kind: LibraryKind, documentId: string): void {
    this.#add({ kind, documentId, action: 'unpublished' });
  }

  /** The database was restored: the log begins anew, without any row. */
  restore(epoch: string): void {
    this.epoch = epoch;
    this.head = 0;
    this.#rows.clear();
  }

  #add(row: Pick<Row, 'kind' | 'documentId' | 'action' | 'entry' | 'signedOff'>): void {
    this.head += 1;
    const key = `${row.kind}/${row.documentId}`;
    const former = this.tellsFormer ? formerAfter(this.#rows.get(key), row.entry) : {};
    // A row that changed stands last, as in the log.
    this.#rows.delete(key);
    this.#rows.set(key, { sequence: this.head, locale: 'fr', ...row, ...former });
  }

  #file(path: string, { authorization }: IncomingHttpHeaders, response: ServerResponse): void {
    const held = this.files.get(path.slice(FILES.length)) ?? 404;
    const known = authorization === `Bearer ${libraryToken}`;
    if (typeof held === 'number') response.writeHead(held).end();
    else response.writeHead(known ? 200 : 401).end(known ? held : undefined);
  }

  async #preview(path: string, response: ServerResponse): Promise<void> {
    await this.beforePreview();
    const worth = this.previews.get(path.slice(PREVIEW.length)) ?? 404;
    if (typeof worth === 'number')
      response.writeHead(worth, { location: `${PREVIEW}elsewhere` }).end('{"data":null}');
    else if (typeof worth === 'string' || Buffer.isBuffer(worth))
      response.writeHead(200).end(worth);
    else response.writeHead(200).end(JSON.stringify(worth));
  }

  #answer(asked: URLSearchParams, response: ServerResponse): void {
    this.asked.push(asked);
    const after = asked.get('epoch') === this.epoch ? Number(asked.get('after')) : 0;
    const rows = [...this.#rows.values()].filter(({ sequence }) => sequence > after);
    const header = { epoch: this.epoch, head: this.head };
    const lines = [header, ...rows, { end: this.head, count: rows.length }].map(
      (line) => `${JSON.stringify(line)}\n`,
    );
    if (this.misbehave) this.misbehave(lines, response);
    else response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(lines.join(''));
  }
}
