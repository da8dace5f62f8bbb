import { type ApprovalDecision, type ApprovalSheet, longestApprovalWord } from '@pratiques/shared';
import { useEffect, useRef, useState } from 'preact/hooks';
import { urls } from '../../lib/urls.ts';
import { typo } from '../../prose/typography.ts';
import { momentInWords } from '../dates.ts';

export interface Given {
  readonly decision: ApprovalDecision;
  readonly word: string | null;
}

const decided = {
  given: 'Vous avez donné votre accord',
  declined: 'Vous n’avez pas donné votre accord',
} as const;

interface Props {
  sheet: ApprovalSheet;
  /** Answers in a sentence when nothing was kept. */
  onDecide: (given: Given) => Promise<string | null>;
}

/** What was decided so far, what it means, and the two answers. */
export function ManagerAnswer({ sheet, onDecide }: Props) {
  const { decision, decidedAt, word } = sheet;
  const [text, setText] = useState(word ?? '');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  // After an answer the heading tells it; who opens the page begins at its top.
  useEffect(() => {
    if (asked.current) title.current?.focus();
  }, [decision, decidedAt]);

  const answer = (given: ApprovalDecision) => async () => {
    if (busy) return;
    asked.current = true;
    setBusy(true);
    setWrong('');
    setWrong((await onDecide({ decision: given, word: text.trim() || null })) ?? '');
    setBusy(false);
  };
  return (
    <section class="flow" aria-labelledby="reponse">
      <h2 id="reponse" ref={title} tabIndex={-1}>
        {decision ? typo(decided[decision]) : 'Votre réponse'}
      </h2>
      {decision && decidedAt && (
        <p>
          {typo(
            `Réponse enregistrée ${momentInWords(decidedAt)}. Vous pouvez la changer tant que le lien sert.`,
          )}
        </p>
      )}
      <p>
        {typo(
          'Donner votre accord, c’est accepter que la fiche soit examinée et, si elle est retenue, publiée au nom de votre organisation. Ne pas le donner n’arrête pas l’examen : l’équipe éditoriale et la personne qui propose la fiche lisent votre réponse et en tiennent compte.',
        )}
      </p>
      <div>
        <label class="lab" for="mot">
          {typo('Un mot pour la personne qui propose la fiche et pour l’équipe')}
          <span class="opt"> (facultatif)</span>
        </label>
        <p class="help" id="mot-aide">
          {typo('Pas de nom d’enfant ni de famille ici non plus.')}
        </p>
        <textarea
          class="input"
          id="mot"
          aria-describedby="mot-aide"
          rows={3}
          maxLength={longestApprovalWord}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {wrong && (
        <p class="err" key="erreur" role="alert">
          {typo(wrong)}
        </p>
      )}
      <p class="acts">
        <button class="btn" type="button" aria-disabled={busy} onClick={answer('given')}>
          Donner mon accord
        </button>
        <button
          class="btn btn--line"
          type="button"
          aria-disabled={busy}
          onClick={answer('declined')}
        >
          Ne pas donner mon accord
        </button>
      </p>
      <p class="small soft">
        {typo(
          'Votre adresse, votre réponse, sa date et une empreinte de ce que vous avez lu sont gardées comme preuve, jamais publiées : tant que la fiche est en ligne ou en cours, puis cinq ans. Sans réponse, votre adresse est effacée 30 jours après la fin du lien. Vous pouvez vous y opposer, lire ce qui est gardé ou le faire effacer :',
        )}{' '}
        <a href={urls.privacy}>vos droits et à qui écrire</a>.
      </p>
    </section>
  );
}
