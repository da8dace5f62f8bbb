import { describe, expect, test } from 'vitest';
import { emptyChain, hashOfRow, hashOfText, newSalt } from './hash';

const row = {
  sequence: 1,
  at: '2026-11-21T10:00:00.000Z',
  kind: 'practice',
  documentId: 'a-document',
  action: 'publish',
  fromStage: 'accepted',
  toStage: 'published',
  actorKind: 'admin',
  actorId: '2',
  textHash: 'a-text',
  previousHash: emptyChain,
};

describe('the hash of a row', () => {
  // Journals that were written with it must verify for ever: these values never change.
  test('is this one', () => {
    expect(hashOfRow(row)).toBe('c1c29f1977e70592135b40f92c54a06b14204e9a7758ef1b4b0abe8463cf59b1');
    expect(hashOfText('a-salt', 'Camille Roy', 'Un motif.')).toBe(
      '9273de1ecae6a29f32485893480546a03288223ad78e5ec92abac0eb88de6b3b',
    );
  });
  test.each(Object.keys(row))('depends on %s', (name) => {
    expect(hashOfRow({ ...row, [name]: 'another' })).not.toBe(hashOfRow(row));
    expect(hashOfRow({ ...row, [name]: null })).not.toBe(hashOfRow(row));
  });
  test('does not take one column’s end for the next one’s beginning', () => {
    const shifted = { ...row, kind: 'practicea', documentId: '-document' };
    expect(hashOfRow(shifted)).not.toBe(hashOfRow(row));
  });
});

describe('the hash of a text', () => {
  test('depends on the salt, the name and the comment', () => {
    const hashes = [
      hashOfText('s', 'a', 'b'),
      hashOfText('t', 'a', 'b'),
      hashOfText('s', 'b', 'a'),
      hashOfText('s', 'ab', ''),
      hashOfText('s', 'a', null),
    ];
    expect(new Set(hashes).size).toBe(5);
  });
  test('cannot be guessed: salts are 128 bits and never the same', () => {
    const salts = Array.from({ length: 100 }, newSalt);
    expect(new Set(salts).size).toBe(100);
    for (const salt of salts) expect(salt).toMatch(/^[0-9a-f]{32}$/);
  });
});
