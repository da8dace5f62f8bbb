import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** A way to send a file smaller, kept beside the file under one more extension. */
export interface Encoding {
  /** As HTTP names it. */
  readonly name: 'br' | 'gzip';
  readonly extension: '.br' | '.gz';
  compress(content: Uint8Array): Promise<Uint8Array>;
}

/** What readers are offered, the smallest first; the levels are those measured in `docs/performance.md`. */
export const encodings: readonly Encoding[] = [
  {
    name: 'br',
    extension: '.br',
    compress: (content) =>
      toBrotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 5,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
  { name: 'gzip', extension: '.gz', compress: (content) => toGzip(content, { level: 9 }) },
];
