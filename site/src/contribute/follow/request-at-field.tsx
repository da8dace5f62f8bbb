import type { FieldRequest } from '@pratiques/shared';
import { useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { dayInWords } from '../dates.ts';
import { refusedHere } from '../session/sign-in-again.tsx';
import { AnswerForm, isBegun } from './answer-form.tsx';
import { AnswerGiven, StateOfRequest } from './answer-given.tsx';
import { learn } from './answered.ts';
import { answerRequest } from './following.ts';

interface Props {
  /** The fiche. */
  documentId: string;
  request: FieldRequest;
  /** Its number among those of its round, and how many these are. */
  number: number;
  of: number;
  /** The text is in its contributor's hands. */
  open: boolean;
  /** Whether the answer is another one by now, on the server too. */
  isChanged: () => Promise<boolean>;
  /** Says what was done in the page's one status region. */
  say: (sentence: string) => void;
}

/** What the team asks about a question, shown above its control in the form, with the answer to it. */
export function RequestAtField(props: Props) {
  const { documentId, request, number, of, open, isChanged, say } = props;
  const [writing, setWriting] = useState(request.state === 'to_do' || isBegun(request));
  return (
    <div class="request">
      <h2
        class="mini"
        tabIndex={-1}
        {...(request.state === 'to_do' ? { 'data-asked': request.path.join('.') } : {})}
      >
        <svg class="i" aria-hidden="true" viewBox="0 0 24 24">
          <path d="M6 21V4h12l-3 4 3 4H6" />
        </svg>
        <span>
          {typo(
            [`Demande ${number} sur ${of}`, request.by, dayInWords(request.at)]
              .filter(Boolean)
              .join(', '),
          )}
        </span>
      </h2>
      <StateOfRequest state={request.state} open={open} />
      <blockquote class="pre">{typo(request.text)}</blockquote>
      {request.before !== null && request.changed && (
        <details class="said">
          <summary>Votre réponse quand la demande a été faite</summary>
          <p class="pre">{request.before}</p>
        </details>
      )}
      {open && writing ? (
        <AnswerForm
          documentId={documentId}
          request={request}
          where="here"
          isChanged={isChanged}
          answer={async (body) => {
            const answer = await answerRequest(documentId, request.id, body);
            if (answer.ok) learn(answer.data);
            return answer.ok ? null : refusedHere(answer, ['word']);
          }}
          onDone={() => {
            setWriting(false);
            say('Réponse enregistrée.');
            document.getElementById(`demande-${request.id}-modifier`)?.focus();
          }}
        />
      ) : (
        <>
          <AnswerGiven answer={request.answer} />
          {open && request.state !== 'settled' && (
            <p class="acts">
              <button
                class="btn plain"
                type="button"
                id={`demande-${request.id}-modifier`}
                onClick={() => setWriting(true)}
              >
                {request.answer ? 'Modifier ma réponse à cette demande' : 'Répondre'}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
