import type { Message } from '@pratiques/shared';
import { useEffect } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { momentInWords } from '../dates.ts';
import { useFollow } from './context.ts';
import { MessageForm } from './message-form.tsx';

function One({ message: { from, who, at, text, readAt } }: { message: Message }) {
  const mine = from === 'contributor';
  const name = mine ? 'Vous' : who ? `${who}, équipe` : 'L’équipe';
  return (
    <li class={mine ? 'me' : ''}>
      <p class="who">
        {typo(name)} <span>{typo(momentInWords(at))}</span>
      </p>
      <p class="pre">{text}</p>
      {mine && readAt && (
        <p class="small soft">{typo(`Lu par l’équipe ${momentInWords(readAt)}`)}</p>
      )}
    </li>
  );
}

const closed = {
  draft: 'L’échange s’ouvre quand la fiche est proposée.',
  withdrawn: 'L’échange reprend quand la fiche est proposée de nouveau.',
} as const;

/** The thread with the editors; what they wrote counts as read once it is shown. */
export function ThreadPart() {
  const { following, contribution, messages, open } = useFollow();
  const unread = messages.findLast(({ from, readAt }) => from === 'team' && readAt === null)?.id;
  useEffect(() => {
    if (unread !== undefined && document.visibilityState === 'visible') void following.read(unread);
  }, [unread]);
  return (
    <section class="block" aria-labelledby="echange">
      <h2 id="echange">Échange avec l’équipe</h2>
      {messages.length > 0 && (
        <ol class="thread">
          {messages.map((message) => (
            <One key={message.id} message={message} />
          ))}
        </ol>
      )}
      {messages.length === 0 && open && (
        <p class="soft">
          {typo('Pas encore de message. L’équipe répond en général sous trois jours ouvrés.')}
        </p>
      )}
      {open ? (
        <MessageForm />
      ) : (
        <p class="soft">
          {typo(closed[contribution.stage === 'withdrawn' ? 'withdrawn' : 'draft'])}
        </p>
      )}
    </section>
  );
}
