import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { types } from 'node:util';
import type { LogLine } from './log-line.js';

/** What may be told of an error. */
export type Fault = Pick<LogLine, 'cause' | 'code' | 'frames'>;

/** The folder that holds this package, its neighbours and what is installed. */
const here = fileURLToPath(import.meta.url);
const root = here.slice(0, here.lastIndexOf(`${sep}shared${sep}`) + 1);
const inFrame = /\(?((?:file:\/\/)?\/[^():]+\.[cm]?[jt]s):(\d+):\d+\)?$/;
const installed = `${sep}node_modules${sep}`;

/**
 * `cms/dist/src/index.js:12`, or `@strapi/core/dist/Strapi.js:12` for what is installed; null for anything else.
 * An error's message comes with its stack and could look like a frame: only files that exist are told.
 */
export function placeIn(line: string): string | null {
  const [, url = '', at] = inFrame.exec(line) ?? [];
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  if (!path.startsWith(root) || !existsSync(path)) return null;
  const packaged = path.lastIndexOf(installed);
  const short = packaged < 0 ? path.slice(root.length) : path.slice(packaged + installed.length);
  return `${short}:${at}`;
}

const isOurs = (place: string) => /^(?:cms|site|shared|scripts)\//.test(place);

const rootOf = (error: Error): Error => {
  let root = error;
  for (let depth = 0; depth < 5 && types.isNativeError(root.cause); depth += 1) root = root.cause;
  return root;
};

/** What threw, where, and how our code came there: without the message, which can quote a text. */
export function faultOf(error: unknown): Fault {
  if (!types.isNativeError(error)) return { cause: typeof error };
  const thrown = rootOf(error);
  const places = (thrown.stack ?? '').split('\n').flatMap((line) => placeIn(line) ?? []);
  const frames = places.filter((place, index) => index === 0 || isOurs(place)).slice(0, 6);
  const where = frames.find(isOurs) ?? frames[0];
  const name = thrown.constructor.name;
  const code = 'code' in thrown ? String(thrown.code) : undefined;
  return {
    cause: where ? `${name} ${where}` : name,
    ...(code !== undefined && { code }),
    ...(frames.length > 0 && { frames }),
  };
}
