import { describe, expect, test } from 'vitest';
import { FicheKind } from '../vocabulary/kind.js';
import { MoveName, moveOf, moves, movesOf } from './move.js';
import { contributorStages, initialStage, Stage, stages, stagesOf } from './stage.js';

describe.each(FicheKind.options)('the table of a %s', (kind) => {
  const table = movesOf(kind).flatMap((name) => moveOf(kind, name) ?? []);
  const known = new Set<string>(stagesOf[kind]);
  // `published` is online; what leaves "any that is online" leaves it at least.
  const leaves = (stage: Stage) =>
    table.filter(({ from }) => (from === 'online' ? stage === 'published' : from.includes(stage)));

  test('names only stages of its kind', () => {
    for (const { from, to } of table)
      for (const stage of [to, ...(from === 'online' ? [] : from)]) expect(known).toContain(stage);
  });

  test('reaches every stage from draft', () => {
    const reached = new Set<Stage>([initialStage]);
    for (const stage of reached) for (const { to } of leaves(stage)) reached.add(to);
    expect([...reached].sort()).toEqual([...known].sort());
  });

  test('has a way out of every stage: none is final', () => {
    for (const stage of stagesOf[kind]) expect(leaves(stage), stage).not.toEqual([]);
  });

  test('leads online by publish and correct alone', () => {
    const online = movesOf(kind).filter((name) => moveOf(kind, name)?.to === 'published');
    expect(online).toEqual(['publish', 'correct']);
  });

  test('asks for a written word wherever somebody else’s work is sent back or taken away', () => {
    for (const name of ['requestChanges', 'reopen', 'unpublish', 'restore', 'correct'] as const)
      expect(moveOf(kind, name)?.owes, name).toContain('comment');
  });
});

test('every move belongs to a table and has a name in both languages', () => {
  for (const name of MoveName.options) {
    expect(FicheKind.options.some((kind) => moveOf(kind, name))).toBe(true);
    expect(moves[name].fr).not.toBe('');
    expect(moves[name].en).not.toBe('');
  }
});

test('every stage has a name for the team and one for the contributor', () => {
  for (const stage of Stage.options)
    for (const label of [stages[stage], contributorStages[stage]])
      expect([label.fr.length, label.en.length]).not.toContain(0);
});
