import { type Attachment, attachmentFieldNames, attachmentFields } from '@pratiques/shared';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod';
import { fileSize } from '../../fiche/file-size.ts';
import { typo } from '../../prose/typography.ts';
import { useForm } from '../form/form-state.ts';
import { Icon } from '../form/icons.tsx';
import { Findings } from '../propose/findings.tsx';
import { couldNot } from '../propose/trouble-words.ts';
import { ask } from '../session/ask.ts';
import { AnswerField } from './answer-field.tsx';
import { wordsOfState } from './state-words.ts';
import { Thumbnail } from './thumbnail.tsx';
import type { Words } from './words-state.ts';

interface Props {
  attachment: Attachment;
  /** « Image 2 » */
  title: string;
  /** It is gone: the focus goes to what stands after it. */
  removed: () => void;
}

const facts = ({ bytes, pages, width, height }: Attachment) =>
  [
    fileSize(bytes),
    pages && (pages === 1 ? '1 page' : `${pages} pages`),
    width && height && `${width} sur ${height} points`,
  ]
    .filter(Boolean)
    .join(', ');

/** One picture or document of the fiche: what it is, what is said of it, and the way to take it off. */
export function Card({ attachment, title, removed }: Props) {
  const form = useForm();
  const { id, type, name } = attachment;
  const words = form.attached.words(attachment);
  const names = attachmentFieldNames.filter((field) =>
    attachmentFields[field].of.some((of) => of === type),
  );
  return (
    <fieldset class="row attachment" id={`attachments.${id}`}>
      <legend class="visually-hidden">{typo(`${title} : ${name}`)}</legend>
      <div class="rowhead">
        <span aria-hidden="true">{title}</span>
        <Removing attachment={attachment} title={title} removed={removed} />
      </div>
      <div class="what">
        {type === 'image' && (
          <Thumbnail documentId={form.draft.contribution.value?.documentId ?? ''} id={id} />
        )}
        <p class="small soft">
          {name}
          <br />
          {typo(facts(attachment))}
        </p>
      </div>
      {names.map((field) => (
        <div key={field}>
          <AnswerField
            id={`attachments.${id}.${field}`}
            name={field}
            of={type}
            value={words.value(field)}
            set={(value) => words.set(field, value)}
            left={() => void words.saveNow()}
          />
          <Findings path={`attachments.${id}.${field}`} />
        </div>
      ))}
      {type === 'document' && <Findings path={`attachments.${id}.text`} />}
      <Saving words={words} />
    </fieldset>
  );
}

/** Where the words of an attachment stand; a failure and two versions ask for a gesture. */
function Saving({ words }: { words: Words }) {
  const state = words.state.value;
  if (state.is === 'disputed') {
    const { name, value } = state.other;
    const label = attachmentFields[name].label.fr;
    return (
      <div class="banner" role="alert">
        <div>
          <p>
            {typo(
              `« ${label} » a changé entre-temps, dans un autre onglet ou par une autre personne : « ${wordsOfState(value)} ».`,
            )}
          </p>
          <p class="acts">
            <button
              class="btn"
              type="button"
              onClick={() => void words.choose(name, words.value(name))}
            >
              Garder ce que j’ai écrit ici
            </button>
            <button class="btn ghost" type="button" onClick={() => void words.choose(name, value)}>
              Prendre l’autre
            </button>
          </p>
        </div>
      </div>
    );
  }
  if (state.is !== 'failed') return null;
  return (
    <p class="err" role="alert">
      <Icon name="alert" />
      <span>
        {typo(couldNot('Ce qui est écrit ici n’est pas encore enregistré', state.answer))}{' '}
        <button class="btn plain" type="button" onClick={() => void words.saveNow()}>
          Réessayer
        </button>
      </span>
    </p>
  );
}

/** Asked once more where it stands: a file that is gone is to be sent again. */
function Removing({ attachment, title, removed }: Props) {
  const { id, name } = attachment;
  const { draft, attached, refresh, announce } = useForm();
  const [asking, ask_] = useState(false);
  const [failed, fail] = useState<string | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) sure.current?.focus();
  }, [asking]);

  async function remove() {
    const path = `/contributions/${draft.contribution.value?.documentId}/attachments/${id}`;
    const answer = await ask(z.unknown(), path, { method: 'DELETE', body: {} });
    const isGone = answer.ok || (answer.why === 'refused' && answer.status === 404);
    if (!isGone) {
      const words = couldNot(`${title} : le fichier n’a pas été retiré`, answer);
      fail(words);
      announce(words);
      return;
    }
    attached.forget(attachment);
    await refresh();
    announce(`${title} : fichier retiré.`);
    removed();
  }
  function keep() {
    ask_(false);
    requestAnimationFrame(() => first.current?.focus());
  }

  if (!asking)
    return (
      <span class="acts">
        <button class="btn plain" type="button" ref={first} onClick={() => ask_(true)}>
          Retirer<span class="visually-hidden"> {typo(`${title.toLowerCase()} : ${name}`)}</span>
        </button>
      </span>
    );
  return (
    <span class="acts">
      <span class="small">{typo(failed ?? 'Retirer ce fichier de la fiche ?')}</span>
      <button class="btn danger" type="button" ref={sure} onClick={() => void remove()}>
        Retirer<span class="visually-hidden"> {name}</span>
      </button>
      <button class="btn plain" type="button" onClick={keep}>
        Garder
      </button>
    </span>
  );
}
