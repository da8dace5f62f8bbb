import { describe, expect, test } from 'vitest';
import { type Actor, type Circumstances, decide } from './decide.js';
import type { MoveName } from './move.js';

const owner: Actor = { roles: ['contributor'], owns: true };
const editor: Actor = { roles: ['editor'], owns: false };
const onpe: Actor = { roles: ['onpe'], owns: false };
const coauthor: Actor = { roles: ['coauthor'], owns: true };

type Case = [sentence: string, name: MoveName, at: Partial<Circumstances>, answer: string];

/** `→ stage`, or the reason of the refusal. */
const answerTo = (name: MoveName, at: Circumstances): string => {
  const decision = decide(name, at);
  return decision.allowed ? `→ ${decision.to}` : decision.reason;
};

describe('a fiche dispositif', () => {
  const cases: Case[] = [
    ['ONPE sends it to the field', 'sendToField', {}, '→ field_review'],
    [
      'a co-author asks for changes',
      'requestChanges',
      { stage: 'field_review', actor: coauthor, comment: 'Relu.' },
      '→ changes_requested',
    ],
    [
      'a co-author of another fiche does not',
      'requestChanges',
      { stage: 'field_review', actor: { roles: ['coauthor'], owns: false }, comment: 'Relu.' },
      'not_owner',
    ],
    [
      'the field signs, or a ground is written',
      'validate',
      { stage: 'field_review', comment: 'Relue.' },
      '→ validation',
    ],
    ['not without a ground', 'validate', { stage: 'field_review' }, 'comment_required'],
    ['somebody else accepts it', 'accept', { stage: 'validation' }, '→ accepted'],
    [
      'who brought it there does not',
      'accept',
      { stage: 'validation', broughtHere: true },
      'four_eyes',
    ],
    [
      'an editor does not accept it',
      'accept',
      { stage: 'validation', actor: editor },
      'wrong_role',
    ],
    ['an editor publishes it', 'publish', { stage: 'accepted', actor: editor }, '→ published'],
    ['ONPE reopens it', 'reopen', { stage: 'published', comment: 'À revoir.' }, '→ draft'],
    [
      'an editor does not',
      'reopen',
      { stage: 'published', actor: editor, comment: 'À revoir.' },
      'wrong_role',
    ],
    [
      'ONPE restores what was archived',
      'restore',
      { stage: 'archived', comment: 'À revoir.' },
      '→ draft',
    ],
    ['nobody submits it', 'submit', { actor: owner }, 'wrong_stage'],
  ];
  test.each(cases)('%s', (_, name, at, answer) => {
    const usual = { kind: 'dispositif', stage: 'draft', online: false, actor: onpe } as const;
    expect(answerTo(name, { ...usual, ...at })).toBe(answer);
  });
});
