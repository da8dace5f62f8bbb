import { expect, test } from 'vitest';
import { History } from '../library/history.ts';
import { wrongIn } from './judge.ts';

const span = { from: 2, to: 2 };

/** One fiche online, one withdrawn. */
function told() {
  const history = new History();
  history.advance();
  history.show(null, 'k1v1');
  history.stand('panjo', { is: 'live', mark: 'k1v1' });
  history.stand('ancienne', { is: 'moved', to: 'panjo' });
  history.show(null, 'k2v1');
  history.stand('ecoute', { is: 'live', mark: 'k2v1' });
  history.advance();
  history.show('k2v1', null);
  history.stand('ecoute', { is: 'gone' });
  return history;
}
const answer = (status: number, type: string, body: string, headers = {}) => ({
  status,
  headers: { 'content-type': type, 'content-length': String(body.length), ...headers },
  body: Buffer.from(body),
});
const page = (status: number, text: string) => answer(status, 'text/html', `<p>${text}</p></html>`);

const moved = (location: string) => answer(301, 'text/html', '', { location });

test.each([
  ['a page of now', '/fiches/panjo/', page(200, 'k1v1'), null],
  ['a page of nothing', '/fiches/panjo/', page(200, ''), 'was live'],
  ['a page that is not found', '/fiches/panjo/', page(404, ''), 'answered 404'],
  ['a page that cannot be shown', '/fiches/panjo/', page(500, ''), 'answered 500'],
  ['a page that was withdrawn', '/fiches/ecoute/', page(200, 'k2v1'), 'out of its time'],
  ['a page that names one that was withdrawn', '/', page(200, 'k1v1 k2v1'), 'out of its time'],
  ['a withdrawn page that says so', '/fiches/ecoute/', page(410, ''), null],
  ['a withdrawn page that is not found', '/fiches/ecoute/', page(404, ''), 'was gone'],
  ['a former address', '/fiches/ancienne/', moved('/fiches/panjo/'), null],
  ['a former address that leads elsewhere', '/fiches/ancienne/', moved('/'), 'was moved'],
  ['a former address that is not found', '/fiches/ancienne/', page(404, ''), 'was moved'],
  ['a page that never was', '/fiches/autre/', page(404, ''), null],
  ['a page that never was, found', '/fiches/autre/', page(200, ''), 'was never'],
  ['a page that is cut', '/', answer(200, 'text/html', '<p>k1v1'), 'cut'],
  ['data that is cut', '/fiches/panjo.json', answer(200, 'application/json', '{"a": '), 'cut'],
  ['a map that is cut', '/sitemap.xml', answer(200, 'application/xml', '<urlset>'), 'cut'],
  [
    'a page of another length than announced',
    '/',
    answer(200, 'text/html', '</html>', { 'content-length': '9' }),
    'length',
  ],
  ['an empty style sheet', '/_astro/a.css', answer(200, 'text/css', ''), 'nothing'],
  ['a style sheet that is gone', '/_astro/a.css', page(404, ''), 'answered 404'],
  ['a list of every fiche', '/fiches.json', answer(200, 'application/json', '["k1v1"]'), null],
  ['a list that lacks one', '/fiches.json', answer(200, 'application/json', '[]'), 'lacks k1v1'],
  ['the last page of a list that became shorter', '/fiches/page/9/', page(404, ''), null],
  ['a file that is no address', '/fiches/panjo/gone.html', page(200, ''), 'answered 200'],
])('%s', (_what, path, given, wanted) => {
  const wrong = wrongIn(path, given, told(), span);
  if (wanted === null) expect(wrong).toBeNull();
  else expect(wrong).toContain(wanted);
});
