import type { Misbehaviour } from './stand-in-cms.ts';

const PIECES = 10;
const PIECE_MS = 150;

const answered =
  (change: (lines: readonly string[]) => readonly (string | Buffer)[]): Misbehaviour =>
  (lines, response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    for (const part of change(lines)) response.write(part);
    response.end();
  };
const half = (lines: readonly string[]) => lines.slice(0, Math.ceil(lines.length / 2));
const changed = (line: string, change: object) =>
  `${JSON.stringify({ ...JSON.parse(line), ...change })}\n`;

/** Another log, whole, that knows only this share of what it should. */
function foreign(share: number): Misbehaviour {
  return answered(([header = '', ...rows]) => {
    const known = rows.slice(0, Math.floor((rows.length - 1) * share));
    const numbered = known.map((row, at) => changed(row, { sequence: at + 1 }));
    const head = known.length;
    const end = `${JSON.stringify({ end: head, count: head })}\n`;
    return [changed(header, { epoch: 'foreign', head }), ...numbered, end];
  });
}

/** Answers that must change nothing, with a word of the reason that is told. */
export const misbehaviours: Readonly<Record<string, readonly [Misbehaviour, string]>> = {
  'cms-500': [(_lines, response) => response.writeHead(500).end('trace'), '500'],
  'cms-silent': [() => undefined, 'trop de temps'],
  'cms-stalled': [
    (lines, response) => void response.writeHead(200).write(half(lines).join('')),
    'trop de temps',
  ],
  'cms-truncated': [answered((lines) => lines.slice(0, -1)), 'tronquée'],
  'cms-cut': [
    (lines, response) => {
      response.writeHead(200).write(half(lines).join(''), () => response.destroy());
    },
    'coupé',
  ],
  'cms-garbage': [
    answered((lines) => [
      ...half(lines),
      '<p>Bad gateway</p>\n',
      ...lines.slice(half(lines).length),
    ]),
    'illisible',
  ],
  'cms-bytes': [
    answered((lines) => [...half(lines), Buffer.from([0xff, 0xfe, 0x00, 0x0a])]),
    'injoignable',
  ],
  'cms-nothing': [answered(() => []), 'tronquée'],
  'cms-empty-log': [
    answered(([header = '']) => [
      changed(header, { head: 0 }),
      `${JSON.stringify({ end: 0, count: 0 })}\n`,
    ]),
    'disparaîtraient',
  ],
  'cms-foreign-log': [foreign(0.5), 'disparaîtraient'],
};

/** A right answer that comes piece by piece. */
export const slowly: Misbehaviour = (lines, response) => {
  const text = lines.join('');
  const size = Math.ceil(text.length / PIECES);
  let at = 0;
  response.writeHead(200);
  const timer = setInterval(() => {
    response.write(text.slice(at, at + size));
    at += size;
    if (at < text.length) return;
    clearInterval(timer);
    response.end();
  }, PIECE_MS);
  response.on('close', () => clearInterval(timer));
};
