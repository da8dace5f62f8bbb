import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { Icon } from '../form/icons.tsx';
import { type Refused, sentenceOf } from '../session/refused.ts';
import { useFollow } from './context.ts';
import { useFirstLook } from './first-look.ts';
import { FoundPassages } from './found-passages.tsx';
import { useKeptText } from './kept-text.ts';
import { tellDone } from './tell-done.ts';

interface Props {
  /** In ids and in the name of what is kept, with the fiche's. */
  name: string;
  /** On the button that opens it. */
  label: string;
  /** How that button looks; plain unless it is the first thing to do. */
  look?: 'btn' | 'btn plain';
  title: string;
  /** What will happen. */
  children: ComponentChildren;
  /** A word that goes with it: its label, and whether it is owed. */
  word?: { label: string; owed: string | null };
  confirm: string;
  cancel: string;
  danger?: boolean;
  act: (word: string) => Promise<Refused | null>;
  /** What is told then, or what follows. */
  done: string | (() => void);
}

/** An act that is confirmed where it stands in the page, never in a window over it. */
export function ConfirmedAct(props: Props) {
  const {
    label,
    look: shape = 'btn plain',
    title,
    children,
    word,
    confirm,
    cancel,
    danger = false,
    act,
    done,
  } = props;
  const { id, following } = useFollow();
  const name = `${props.name}-${id}`;
  const look = useFirstLook(id);
  const [isOpen, setOpen] = useState(false);
  const [text, keep] = useKeptText(`acte.${name}`);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asked.current) (isOpen ? heading.current : opener.current)?.focus();
  }, [isOpen]);
  const turn = (next: boolean) => {
    asked.current = true;
    setWrong('');
    setOpen(next);
  };
  async function send(): Promise<void> {
    if (busy) return;
    if (word?.owed && text.trim() === '') {
      setWrong(word.owed);
      return area.current?.focus();
    }
    setBusy(true);
    setWrong('');
    const refused = (await look.hold(word ? text : '')) ?? (await act(text.trim()));
    setBusy(false);
    if (refused === 'found') return;
    if (refused) return setWrong(sentenceOf(refused));
    keep('');
    asked.current = false;
    setOpen(false);
    if (typeof done === 'string') tellDone(following, done);
    else done();
  }
  if (!isOpen)
    return (
      <button class={shape} type="button" ref={opener} onClick={() => turn(true)}>
        {typo(label)}
      </button>
    );
  return (
    <form
      class="dlg"
      noValidate
      aria-labelledby={`${name}-titre`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') turn(false);
      }}
    >
      <h3 id={`${name}-titre`} ref={heading} tabIndex={-1}>
        {typo(title)}
      </h3>
      {children}
      {word && (
        <div>
          <label class="lab small" for={`${name}-mot`}>
            {typo(word.label)} {!word.owed && <span class="opt">(facultatif)</span>}
          </label>
          <textarea
            class="input"
            id={`${name}-mot`}
            ref={area}
            rows={2}
            maxLength={2_000}
            value={text}
            {...(wrong ? { 'aria-invalid': true, 'aria-describedby': `${name}-erreur` } : {})}
            onInput={(event) => {
              keep(event.currentTarget.value);
              look.forget();
            }}
          />
        </div>
      )}
      {/* Named, so that its coming takes no other paragraph's place, and the focus of a button there. */}
      {wrong && (
        <p class="err" key="erreur" id={`${name}-erreur`} role="alert">
          <Icon name="alert" />
          {typo(wrong)}
        </p>
      )}
      <FoundPassages look={look} area={area} send={() => void send()} />
      <p class="acts">
        <button class="btn ghost" type="button" onClick={() => turn(false)}>
          {typo(cancel)}
        </button>
        <button class={danger ? 'btn danger' : 'btn'} type="submit" aria-disabled={busy}>
          {busy ? 'Envoi…' : typo(confirm)}
        </button>
      </p>
    </form>
  );
}
