import { describe, expect, test } from 'vitest';
import { type Actor, type Circumstances, decide, possibleMoves } from './decide.js';
import type { MoveName } from './move.js';

const owner: Actor = { roles: ['contributor'], owns: true };
const stranger: Actor = { roles: ['contributor'], owns: false };
const editor: Actor = { roles: ['editor'], owns: false };
const nobody: Actor = { roles: [], owns: false };

/** `→ stage`, or the reason of the refusal. */
const answerTo = (name: MoveName, at: Circumstances): string => {
  const decision = decide(name, at);
  return decision.allowed ? `→ ${decision.to}` : decision.reason;
};

describe('what is told first', () => {
  const at = { kind: 'practice', stage: 'draft', online: false } as const;
  const newer = { who: 'Camille', at: '14:05' };
  test('a stale reader is told so before the stage, and somebody else never learns it', () => {
    expect(answerTo('withdraw', { ...at, stage: 'accepted', actor: owner, newer })).toBe(
      'stale_version',
    );
    expect(answerTo('withdraw', { ...at, actor: stranger, newer })).toBe('not_owner');
    expect(answerTo('examine', { ...at, actor: owner, newer })).toBe('wrong_role');
  });
  test('at the wrong stage, what is possible instead is listed', () => {
    expect(decide('examine', { ...at, stage: 'in_review', actor: editor })).toEqual({
      allowed: false,
      reason: 'wrong_stage',
      stage: 'in_review',
      possible: ['requestChanges', 'decline', 'accept'],
    });
  });
  test('two roles add up', () => {
    const both: Actor = { roles: ['editor', 'administrator'], owns: false };
    expect(possibleMoves({ ...at, stage: 'published', online: true, actor: both })).toEqual([
      'correct',
      'reopen',
      'unpublish',
    ]);
    expect(possibleMoves({ ...at, actor: nobody })).toEqual([]);
  });
});
