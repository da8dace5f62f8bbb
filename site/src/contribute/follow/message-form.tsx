import { longestMessage, type Warning } from '@pratiques/shared';
import { useRef, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { Icon } from '../form/icons.tsx';
import { useFollow } from './context.ts';
import { useKeptText } from './kept-text.ts';
import { ToldWarnings } from './told-warnings.tsx';

/** Counted as the CMS counts: UTF-16 units of the text as it leaves. */
const excess = (text: string): number => text.length - longestMessage;
const tooLong = (n: number) => `${n} de trop : ramenez ce message à 2 000 caractères.`;

/** A message to the editors; what is typed stays on this device until it has left. */
export function MessageForm() {
  const { id, following } = useFollow();
  const [text, keep] = useKeptText(`message.${id}`);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const [warnings, setWarnings] = useState<readonly Warning[]>([]);
  const area = useRef<HTMLTextAreaElement>(null);
  const over = excess(text);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const problem = text.trim() === '' ? 'Écrivez votre message.' : over > 0 ? tooLong(over) : '';
    setWrong(problem);
    if (problem) return area.current?.focus();
    setBusy(true);
    const outcome = await following.write(text);
    setBusy(false);
    if (!outcome.ok) {
      setWrong(outcome.errors[0]?.message ?? outcome.sentence);
      return area.current?.focus();
    }
    keep('');
    setWarnings(outcome.warnings);
    following.say('Message envoyé.');
    area.current?.focus();
  }
  return (
    <form class="message" noValidate onSubmit={(event) => void submit(event)}>
      <label class="lab" for="message">
        Votre message
      </label>
      <p class="help" id="message-aide">
        Pas de nom d’enfant ni de famille ici non plus.
      </p>
      <textarea
        class="input"
        id="message"
        ref={area}
        rows={3}
        value={text}
        aria-describedby={wrong ? 'message-erreur message-aide' : 'message-aide'}
        {...(wrong ? { 'aria-invalid': true } : {})}
        onInput={(event) => {
          keep(event.currentTarget.value);
          setWarnings([]);
        }}
      />
      <p class="under">
        <span>{text === '' ? '' : 'Gardé sur cet appareil jusqu’à l’envoi.'}</span>
        <span class={over > 0 ? 'count num over' : 'count num'}>
          {over > 0 ? `${over} de trop` : typo(`${text.length} sur 2 000`)}
        </span>
      </p>
      {wrong && (
        <p class="err" id="message-erreur" role="alert">
          <Icon name="alert" />
          {typo(wrong)}
        </p>
      )}
      <ToldWarnings warnings={warnings} />
      <p class="acts">
        <button class="btn ghost" type="submit" aria-disabled={busy}>
          {busy ? 'Envoi…' : 'Envoyer le message'}
        </button>
      </p>
    </form>
  );
}
