import { Approval } from '@pratiques/shared';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { dayInWords } from '../dates.ts';
import { ask } from '../session/ask.ts';
import { sentenceOf } from '../session/refused.ts';
import { refusedHere } from '../session/sign-in-again.tsx';

interface Props {
  documentId: string;
  /** As the CMS told it last. */
  approval: Approval;
  /** What is wrong with the manager's address as the server has it; nobody is asked then. */
  lacking: () => string | undefined;
  /** Run before the manager is asked: the address may not be on the server yet. */
  before?: () => Promise<unknown>;
  /** Says what was done in the page's one status region. */
  announce: (sentence: string) => void;
}

const day = (at: string | null) => (at === null ? '' : dayInWords(at));

function inWords({ state, askedAt, expiresAt, decidedAt }: Approval): string {
  switch (state) {
    case 'asked':
      return `Lien envoyé le ${day(askedAt)}, valable jusqu’au ${day(expiresAt)}. Pas encore de réponse.`;
    case 'given':
      return `Accord donné le ${day(decidedAt)}.`;
    case 'declined':
      return `Accord refusé le ${day(decidedAt)}. L’équipe le voit aussi.`;
    case 'expired':
      return `Lien envoyé le ${day(askedAt)}, périmé le ${day(expiresAt)} sans réponse.`;
    default:
      return 'Pas encore demandé. Il l’est quand vous proposez la fiche, ou tout de suite si vous préférez.';
  }
}

/** « Accord de votre responsable » : how far it is, asking for it, sending the link again, taking it back. */
export function ApprovalPart({ documentId, approval, lacking, before, announce }: Props) {
  const [own, setOwn] = useState<{ after: Approval; is: Approval } | null>(null);
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const done = useRef(false);
  // What was answered here counts until the CMS tells the fiche anew.
  const now = own && own.after === approval ? own.is : approval;
  useLayoutEffect(() => {
    if (done.current) title.current?.focus();
    done.current = false;
  }, [now]);

  async function act(method: 'POST' | 'DELETE', sentence: string): Promise<void> {
    if (busy) return;
    setBusy(true);
    setWrong('');
    await before?.();
    const problem = method === 'POST' ? lacking() : undefined;
    if (problem) {
      setBusy(false);
      return setWrong(problem);
    }
    const answer = await ask(Approval, `/contributions/${documentId}/approval`, {
      method,
      ...(method === 'POST' ? { body: {} } : {}),
    });
    setBusy(false);
    if (answer.ok) {
      done.current = true;
      setOwn({ after: approval, is: answer.data });
      announce(sentence);
      return;
    }
    setWrong(sentenceOf(refusedHere(answer, ['managerEmail'])));
  }
  const wasAsked = now.state !== 'not_asked';
  return (
    <section id="accord" aria-labelledby="accord-titre">
      <h2 id="accord-titre" ref={title} tabIndex={-1}>
        Accord de votre responsable
      </h2>
      <p class="small">{typo(inWords(now))}</p>
      {now.word && <p class="small pre">{typo(`« ${now.word} »`)}</p>}
      {now.changedSince && (
        <p class="small">
          {typo('La fiche a changé depuis : vous pouvez lui demander de la relire.')}
        </p>
      )}
      {wrong && (
        <p class="err" key="erreur" role="alert">
          {typo(wrong)}
        </p>
      )}
      <p class="acts">
        <button
          class="btn plain"
          type="button"
          aria-disabled={busy}
          onClick={() => void act('POST', 'Lien envoyé à votre responsable.')}
        >
          {wasAsked ? 'Renvoyer le lien' : 'Demander l’accord maintenant'}
        </button>
        {now.state === 'asked' && (
          <button
            class="btn plain"
            type="button"
            aria-disabled={busy}
            onClick={() => void act('DELETE', 'Lien annulé : il ne sert plus.')}
          >
            Annuler le lien
          </button>
        )}
      </p>
    </section>
  );
}
