import { fill } from '@pratiques/shared';
import { useRef, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { askedFields } from '../draft/answers.ts';
import { useForm } from '../form/form-state.ts';
import { Icon } from '../form/icons.tsx';
import { fieldOf } from '../form/remaining.ts';
import { AfterReplacing } from './after-replacing.tsx';
import { Explain } from './explain.tsx';
import { keep, keptOf } from './keeping.ts';
import type { Passage } from './passages.ts';
import { Quotation } from './quotation.tsx';
import { rephrasingOf } from './rephrase.ts';
import { selectPassage } from './select-passage.ts';
import { useReplacing } from './use-replacing.ts';

interface Props {
  /** Those that stand in one another, or one. */
  passages: readonly Passage[];
  /** Names it in the page. */
  id: string;
  /** Said after the title when the question is not in sight. */
  where?: string;
}

/** Passages of one sentence by which somebody could be recognised, quoted once. */
export function Finding({ passages, id, where }: Props) {
  const isKept = passages.every(({ warning }) => keptOf(warning) !== null);
  const [first] = passages;
  if (!first) return null;
  return (
    <div class={isKept ? 'finding kept' : 'finding'} id={id}>
      {passages.length === 1 ? (
        <Told passage={first} id={id} {...(where ? { where } : {})} quoted />
      ) : (
        <>
          <p class="mini">
            <Icon name="eye" />
            <span>
              {typo(`${passages.length} passages à relire${where ? `, dans « ${where} »` : ''}`)}
            </span>
          </p>
          <Quotation passages={passages} />
          {passages.map((passage, at) => (
            <div class="one" key={passage.warning.key}>
              <Told passage={passage} id={`${id}-${at}`} />
            </div>
          ))}
        </>
      )}
    </div>
  );
}

/** What a question itself says of such a passage, which it quotes. */
const ownWords = (path: string) => askedFields.get(fieldOf(path))?.errors?.personal;

/** Why a passage matters and what to write instead: in the question's own words when it has some. */
function Reasons({ passage: { warning, path, text, start, end } }: { passage: Passage }) {
  const own = ownWords(path);
  if (own) return <p>{typo(fill(own, { adresse: text.slice(start, end) }))}</p>;
  return (
    <>
      <p>{typo(warning.why)}</p>
      <p class="sugg">{typo(warning.rephrase)}</p>
    </>
  );
}

/** The explanation with which a passage is kept. */
const Kept = ({ explanation }: { explanation: string }) => (
  <p>
    <strong>{typo('Votre explication :')}</strong> {typo(`« ${explanation} »`)}{' '}
    {typo("L'équipe la vérifiera avant toute mise en ligne.")}
  </p>
);

/** The way out by a click, shown as it will read. */
function Replacing({ passage, id }: { passage: Passage; id: string }) {
  const replace = useReplacing(passage);
  const rephrasing = rephrasingOf(passage);
  if (!rephrasing || passage.warning.passage !== undefined) return null;
  const shown = rephrasing.reads !== null || rephrasing.goes !== null;
  return (
    <>
      <AfterReplacing id={id} rephrasing={rephrasing} />
      <button
        class="btn"
        type="button"
        {...(shown ? { 'aria-describedby': id } : {})}
        onClick={() => replace(rephrasing)}
      >
        {rephrasing.label}
      </button>
    </>
  );
}

interface ToldProps {
  passage: Passage;
  id: string;
  where?: string;
  quoted?: boolean;
}

/** One passage: what it is, why it matters, what to write instead, and three ways out. */
function Told({ passage, id, where, quoted = false }: ToldProps) {
  const { announce, draft } = useForm();
  const { warning, path, text, start, end } = passage;
  const [explaining, explain] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const kept = keptOf(warning);
  const inFile = warning.passage !== undefined;

  async function change(explanation: string | null): Promise<string | null> {
    const documentId = draft.contribution.value?.documentId;
    if (documentId === undefined) return null;
    // The passage is kept as the server has it: what is on screen goes there first.
    await draft.flush();
    const failed = await keep(documentId, warning, explanation);
    announce(
      failed ??
        (explanation === null ? 'Passage à relire.' : 'Passage gardé, avec votre explication.'),
    );
    return failed;
  }
  function close() {
    explain(false);
    requestAnimationFrame(() => first.current?.focus());
  }

  const title = [
    warning.message,
    !quoted && end > start && ` : « ${text.slice(start, end)} »`,
    where && `, dans « ${where} »`,
  ];
  return (
    <>
      <p class="mini">
        {quoted && <Icon name="eye" />}
        <span>{typo(title.filter(Boolean).join(''))}</span>
      </p>
      {quoted && !ownWords(path) && <Quotation passages={[passage]} />}
      {kept === null ? <Reasons passage={passage} /> : <Kept explanation={kept} />}
      {explaining ? (
        <Explain id={`${id}-pourquoi`} before={kept ?? ''} save={change} close={close} />
      ) : (
        <div class="acts">
          {kept === null && <Replacing passage={passage} id={`${id}-apres`} />}
          {!inFile && (
            <button class="btn ghost" type="button" onClick={() => selectPassage(passage)}>
              {kept === null ? 'Corriger moi-même' : 'Reformuler finalement'}
            </button>
          )}
          <button class="btn plain" type="button" ref={first} onClick={() => explain(true)}>
            {kept === null ? 'Garder ce passage et expliquer' : 'Changer l’explication'}
          </button>
          {kept !== null && (
            <button class="btn plain" type="button" onClick={() => void change(null)}>
              Ne plus le garder
            </button>
          )}
        </div>
      )}
    </>
  );
}
