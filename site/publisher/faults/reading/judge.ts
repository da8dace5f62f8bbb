import type { History, Span, Standing } from '../library/history.ts';
import { marksIn } from '../library/mark.ts';
import type { Answer } from './reader.ts';
import { brokenAs } from './whole.ts';

const FICHE = /^\/fiches\/([a-z0-9-]+)(\/|\.json)$/;
/** Lists that name every fiche, by its mark or by its address. */
const EVERY = new Map<string, 'mark' | 'slug'>([
  ['/fiches.json', 'mark'],
  ['/fiches.csv', 'mark'],
  ['/sitemap.xml', 'slug'],
]);

/** Why an answer is not what a reader may get, in words that quote no text; null when it is right. */
export function wrongIn(path: string, answer: Answer, history: History, span: Span): string | null {
  const body = answer.body.toString('utf8');
  const broken = isCut(answer) ?? brokenAs(answer.headers['content-type'] ?? '', answer.body);
  // A redirect and a refusal for data may have nothing to say.
  if (broken !== null && (answer.status === 200 || answer.body.length > 0)) return broken;
  const marks = marksIn(body);
  const strangers = history.strangers(marks, span);
  if (strangers.length > 0) return `shows ${strangers.slice(0, 3).join(', ')}, out of its time`;
  const every = EVERY.get(path);
  if (every && answer.status === 200) return missing(every, body, marks, history, span);
  const [, slug, ending] = FICHE.exec(path) ?? [];
  if (slug === undefined || ending === undefined) return statusOfOther(path, answer.status);
  const allowed = history.standings(slug, span);
  if (allowed.some((standing) => agrees(standing, answer, marks, ending))) return null;
  return `answered ${answer.status}, was ${allowed.map(({ is }) => is).join(' then ')}`;
}

function isCut({ headers, body }: Answer): string | null {
  const announced = headers['content-length'];
  if (announced === undefined || headers['content-encoding'] !== undefined) return null;
  return Number(announced) === body.length ? null : 'another length than announced';
}

function agrees(
  standing: Standing,
  { status, headers }: Answer,
  marks: ReadonlySet<string>,
  ending: string,
): boolean {
  switch (standing.is) {
    case 'never':
      return status === 404;
    case 'live':
      return status === 200 && marks.has(standing.mark);
    case 'moved':
      return status === 301 && headers.location === `/fiches/${standing.to}${ending}`;
    case 'gone':
      return status === 410;
    case 'lost':
      return status === 410 || status === 404;
  }
}

/** Lists lose their last pages as fiches leave, and find them again; everything else is always there. */
function statusOfOther(path: string, status: number): string | null {
  const mayVanish = path.includes('/page/');
  const never = /\/(gone\.html|moved\.txt|index\.html)$|^\/jamais-/.test(path);
  if (never ? status === 404 : status === 200 || (mayVanish && status === 404)) return null;
  return `answered ${status}`;
}

function missing(
  by: 'mark' | 'slug',
  body: string,
  marks: ReadonlySet<string>,
  history: History,
  span: Span,
): string | null {
  for (const { slug, mark } of history.constants(span))
    if (by === 'mark' ? !marks.has(mark) : !body.includes(`/fiches/${slug}/`))
      return `lacks ${mark}`;
  return null;
}
