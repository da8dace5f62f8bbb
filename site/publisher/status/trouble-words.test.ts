import { confirmationIn, type LibraryItem, troubleIn } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { askChanges } from '../changes/ask-changes.ts';
import { Brake } from '../changes/brake.ts';
import { LibraryState } from '../library/library-state.ts';
import { practice } from '../testing/example-entries.ts';
import { libraryToken } from '../testing/example-environment.ts';
import { FakeCms, type Misbehaviour } from '../testing/fake-cms.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { generalWords } from '../update/general-words.ts';

// The panel explains our errors by our words: they must go on being those that it knows.

async function reasonOf(misbehave: Misbehaviour, patience = { silenceMs: 3_000, totalMs: 10_000 }) {
  const cms = await FakeCms.start();
  cms.publish('practice', 'doc-1', practice('panjo'));
  cms.misbehave = misbehave;
  const { signal } = new AbortController();
  const asked = await askChanges(
    { url: cms.url, token: libraryToken, patience },
    { after: 0, epoch: null },
    signal,
  );
  return asked.ok ? '' : asked.reason;
}

test.each<[string, Misbehaviour, string]>([
  ['refuses us', (_, response) => response.writeHead(401).end(), 'cms_refused'],
  ['has no such address', (_, response) => response.writeHead(404).end(), 'cms_refused'],
  ['fails', (_, response) => response.writeHead(500).end(), 'cms_failing'],
  ['is cut', ([head = ''], response) => response.writeHead(200).end(head), 'cms_failing'],
  ['is foreign', (_, response) => response.writeHead(200).end('<!doctype html>\n'), 'cms_failing'],
  ['is gone', (_, response) => response.destroy(), 'cms_silent'],
  ['says nothing', () => undefined, 'cms_silent'],
])('a CMS that %s', async (_, misbehave, trouble) => {
  expect(troubleIn(await reasonOf(misbehave))).toBe(trouble);
});

test.each([
  ['ENOSPC', 'disk_full'],
  ['EDQUOT', 'disk_full'],
  ['EROFS', 'disk_refused'],
  ['EACCES', 'disk_refused'],
  ['EIO', 'other'],
])('a disk that answers %s', (code, trouble) => {
  const error = Object.assign(new Error('no word of this'), { code });
  expect(troubleIn(generalWords(error, 'échec imprévu'))).toBe(trouble);
});

test('the brake, with the file that lets it go', () => {
  const state = new LibraryState();
  const key = { kind: 'practice', documentId: 'doc-1', locale: 'fr' } as const;
  const item: LibraryItem = { ...key, entry: practice('panjo') };
  state.held.set('practice/doc-1/fr', { item, sequence: 1, formerSlugs: [] });
  const reason =
    new Brake(temporaryFolder()).reasonToStop(state, [{ forget: key }], 'epoch-2') ?? '';
  expect(troubleIn(reason)).toBe('brake');
  expect(confirmationIn(reason)).toBe('library/confirm-epoch-2');
  // The gravest is told first, whatever else is said beside it.
  expect(troubleIn(`le CMS a répondu 500 ; ${reason}`)).toBe('brake');
});
