import { longestMessage } from '@pratiques/shared';
import { useRef, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { Icon } from '../form/icons.tsx';
import { sentenceOf } from '../session/refused.ts';
import { useFollow } from './context.ts';
import { useFirstLook } from './first-look.ts';
import { FoundPassages } from './found-passages.tsx';
import { useKeptText } from './kept-text.ts';

/** Counted as the CMS counts: UTF-16 units of the text as it leaves. */
const excess = (text: string): number => text.length - longestMessage;
const tooLong = (n: number) => `${n} de trop : ramenez ce message à 2 000 caractères.`;

/** A message to the editors; what is typed stays on this device until it has left. */
export function MessageForm() {
  const { id, following } = useFollow();
  const [text, keep] = useKeptText(`message.${id}`);
  const look = useFirstLook(id);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const over = excess(text);

  async function send(): Promise<void> {
    if (busy) return;
    const problem = text.trim() === '' ? 'Écrivez votre message.' : over > 0 ? tooLong(over) : '';
    setWrong(problem);
    if (problem) return area.current?.focus();
    setBusy(true);
    const held = await look.hold(text);
    const refused = held ?? (await following.write(text));
    setBusy(false);
    if (refused === 'found') return;
    if (refused) return setWrong(sentenceOf(refused));
    keep('');
    following.say('Message envoyé.');
    area.current?.focus();
  }
  return (
    <form
      class="message"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
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
          look.forget();
        }}
      />
      <p class="under">
        <span>{text === '' ? '' : 'Gardé sur cet appareil jusqu’à l’envoi.'}</span>
        <span class={over > 0 ? 'count num over' : 'count num'}>
          {over > 0 ? `${over} de trop` : typo(`${text.length} sur 2 000`)}
        </span>
      </p>
      {/* Named, so that its coming takes no other paragraph's place, and the focus of a button there. */}
      {wrong && (
        <p class="err" key="erreur" id="message-erreur" role="alert">
          <Icon name="alert" />
          {typo(wrong)}
        </p>
      )}
      <FoundPassages look={look} area={area} send={() => void send()} />
      {!look.found && (
        <p class="acts">
          <button class="btn ghost" type="submit" aria-disabled={busy}>
            {busy ? 'Envoi…' : 'Envoyer le message'}
          </button>
        </p>
      )}
    </form>
  );
}
