import type { FieldRequest } from '@pratiques/shared';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { urls } from '../../lib/urls.ts';
import { typo } from '../../prose/typography.ts';
import { AnswerForm, isBegun } from './answer-form.tsx';
import { AnswerGiven, StateOfRequest } from './answer-given.tsx';
import { useFollow } from './context.ts';

interface Props {
  request: FieldRequest;
  /** The text is in its contributor's hands. */
  open: boolean;
  /** The first that waits for an answer. */
  next: boolean;
}

/** One request on the page that follows a fiche: where, what, the answer, the way to its question. */
export function RequestItem({ request, open, next }: Props) {
  const { id, following } = useFollow();
  const [writing, setWriting] = useState(() => isBegun(request));
  const opener = useRef<HTMLButtonElement>(null);
  const item = useRef<HTMLLIElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    // What opens takes the focus, what closes gives it back; nothing does when the page is opened.
    if (asked.current)
      (writing
        ? item.current?.querySelector<HTMLInputElement>('form input')
        : opener.current
      )?.focus();
  }, [writing]);
  const turn = (next: boolean) => {
    asked.current = true;
    setWriting(next);
  };
  const mayAnswer = open && request.state !== 'settled';
  return (
    <li ref={item}>
      <StateOfRequest state={request.state} open={open} />
      <h3 class="ask-place">{typo(request.place)}</h3>
      <p class="pre">{typo(`« ${request.text} »`)}</p>
      {!writing && <AnswerGiven answer={request.answer} />}
      {mayAnswer && (
        <p class="acts">
          <a
            class={next ? 'btn' : 'btn ghost'}
            href={`${urls.draft(id)}#${request.path.join('.')}`}
          >
            {request.answer ? 'Revoir dans la fiche' : 'Répondre dans la fiche'}
            <span class="visually-hidden">{typo(` : ${request.place}`)}</span>
          </a>
          {!writing && (
            <button class="btn plain" type="button" ref={opener} onClick={() => turn(true)}>
              {request.answer ? 'Modifier ma réponse' : 'Répondre ici'}
              <span class="visually-hidden">{typo(` : ${request.place}`)}</span>
            </button>
          )}
        </p>
      )}
      {mayAnswer && writing && (
        <div class="request">
          <AnswerForm
            documentId={id}
            request={request}
            where="in_fiche"
            isChanged={async () => request.changed}
            answer={(body) => following.answer(request.id, body)}
            onDone={() => {
              turn(false);
              following.say('Réponse enregistrée.');
            }}
            onCancel={() => turn(false)}
          />
        </div>
      )}
    </li>
  );
}
