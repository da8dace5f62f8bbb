import { describe, expect, test } from 'vitest';
import { type Actor, type Circumstances, decide } from './decide.js';
import type { MoveName } from './move.js';

const owner: Actor = { roles: ['contributor'], owns: true };
const stranger: Actor = { roles: ['contributor'], owns: false };
const editor: Actor = { roles: ['editor'], owns: false };
const committee: Actor = { roles: ['committee'], owns: false };
const administrator: Actor = { roles: ['administrator'], owns: false };
const onpe: Actor = { roles: ['onpe'], owns: false };
const nobody: Actor = { roles: [], owns: false };

type Case = [sentence: string, name: MoveName, at: Partial<Circumstances>, answer: string];

/** `→ stage`, or the reason of the refusal. */
const answerTo = (name: MoveName, at: Circumstances): string => {
  const decision = decide(name, at);
  return decision.allowed ? `→ ${decision.to}` : decision.reason;
};

describe('a practice', () => {
  const cases: Case[] = [
    ['its contributor proposes a draft', 'submit', {}, '→ submitted'],
    [
      'its contributor proposes it again after changes',
      'submit',
      { stage: 'changes_requested' },
      '→ submitted',
    ],
    ['an incomplete draft is not proposed', 'submit', { missing: 3 }, 'incomplete'],
    ['another contributor does not propose it', 'submit', { actor: stranger }, 'not_owner'],
    ['an editor does not propose it for them', 'submit', { actor: editor }, 'wrong_role'],
    ['what was proposed is not proposed twice', 'submit', { stage: 'submitted' }, 'wrong_stage'],
    ['its contributor withdraws it in review', 'withdraw', { stage: 'in_review' }, '→ withdrawn'],
    ['what was accepted is not withdrawn', 'withdraw', { stage: 'accepted' }, 'wrong_stage'],
    ['a withdrawn practice is resumed', 'resume', { stage: 'withdrawn' }, '→ draft'],
    ['an editor opens it', 'examine', { stage: 'submitted', actor: editor }, '→ in_review'],
    [
      'a committee member does not open it',
      'examine',
      { stage: 'submitted', actor: committee },
      'wrong_role',
    ],
    [
      'changes are asked for with a word',
      'requestChanges',
      { stage: 'in_review', actor: editor, comment: 'Précisez.' },
      '→ changes_requested',
    ],
    [
      'not without a word',
      'requestChanges',
      { stage: 'in_review', actor: editor },
      'comment_required',
    ],
    [
      'not with blanks',
      'requestChanges',
      { stage: 'in_review', actor: editor, comment: ' \n' },
      'comment_required',
    ],
    [
      'it is declined with reasons',
      'decline',
      { stage: 'submitted', actor: editor, comment: 'Hors champ.' },
      '→ not_retained',
    ],
    [
      'it is accepted on a written ground',
      'accept',
      { stage: 'in_review', actor: editor, comment: 'Utile.' },
      '→ accepted',
    ],
    [
      'once the committee exists, only after its decision',
      'accept',
      { stage: 'in_review', actor: editor, comment: 'Utile.', decision: 'none' },
      'decision_missing',
    ],
    [
      'a released decision opens the way',
      'accept',
      { stage: 'in_review', actor: editor, comment: 'Utile.', decision: 'released' },
      '→ accepted',
    ],
    [
      'what was only submitted is not accepted',
      'accept',
      { stage: 'submitted', actor: editor, comment: 'Utile.' },
      'wrong_stage',
    ],
    [
      'an accepted practice goes online',
      'publish',
      { stage: 'accepted', actor: editor },
      '→ published',
    ],
    [
      'not while an answer is missing',
      'publish',
      { stage: 'accepted', actor: editor, missing: 1 },
      'incomplete',
    ],
    [
      'not while a passage may identify someone',
      'publish',
      { stage: 'accepted', actor: editor, openFindings: 2 },
      'findings_open',
    ],
    ['not from review', 'publish', { stage: 'in_review', actor: editor }, 'wrong_stage'],
    [
      'not by the administrator',
      'publish',
      { stage: 'accepted', actor: administrator },
      'wrong_role',
    ],
    ['not by its contributor', 'publish', { stage: 'accepted' }, 'wrong_role'],
    ['not by ONPE', 'publish', { stage: 'accepted', actor: onpe }, 'wrong_role'],
    ['not by a script', 'publish', { stage: 'accepted', actor: nobody }, 'wrong_role'],
    [
      'a typing error is corrected online',
      'correct',
      { stage: 'published', actor: editor, comment: 'Coquille.' },
      '→ published',
    ],
    [
      'its contributor reopens what is online',
      'reopen',
      { stage: 'published', comment: 'Du neuf.' },
      '→ changes_requested',
    ],
    [
      'another contributor does not',
      'reopen',
      { stage: 'published', actor: stranger, comment: 'Du neuf.' },
      'not_owner',
    ],
    [
      'the administrator takes offline what is online',
      'unpublish',
      { stage: 'in_review', online: true, actor: administrator, comment: 'Demande.' },
      '→ archived',
    ],
    [
      'what is not online is not taken offline',
      'unpublish',
      { stage: 'in_review', actor: editor, comment: 'Demande.' },
      'wrong_stage',
    ],
    [
      'what was declined comes back',
      'restore',
      { stage: 'not_retained', actor: editor, comment: 'Revue.' },
      '→ in_review',
    ],
    [
      'a move of the other table is refused to everybody',
      'sendToField',
      { actor: onpe },
      'wrong_stage',
    ],
  ];
  test.each(cases)('%s', (_, name, at, answer) => {
    const usual = { kind: 'practice', stage: 'draft', online: false, actor: owner } as const;
    expect(answerTo(name, { ...usual, ...at })).toBe(answer);
  });
});
