import { openStages, type Stage } from '@pratiques/shared';

/** The mark beside a stage: whose turn it is, or that it is done; the word always says it too. */
export function stageTone(stage: Stage): 'you' | 'them' | 'live' | '' {
  if (openStages.includes(stage)) return 'you';
  if (stage === 'submitted' || stage === 'in_review') return 'them';
  return stage === 'accepted' || stage === 'published' ? 'live' : '';
}
