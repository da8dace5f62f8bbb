import { useRef, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { useForm } from '../form/form-state.ts';
import { Icon } from '../form/icons.tsx';
import { Explain } from './explain.tsx';
import { keep, keptOf } from './keeping.ts';
import type { Passage } from './passages.ts';
import { Quotation } from './quotation.tsx';
import { rephrasingOf } from './rephrase.ts';
import { selectPassage } from './select-passage.ts';
import { useReplacing } from './use-replacing.ts';

interface Props {
  passage: Passage;
  /** Names it in the page: `aria-describedby` of its answer. */
  id: string;
  /** Said after the title when the question is not in sight. */
  where?: string;
}

/** One passage: what it is, why it matters, what to write instead, and three ways out. */
export function Finding({ passage, id, where }: Props) {
  const { announce, draft } = useForm();
  const { warning, path } = passage;
  const [explaining, explain] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const replace = useReplacing(passage);
  const kept = keptOf(warning);
  const rephrasing = rephrasingOf(passage);
  const inFile = path.startsWith('attachments.');

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

  return (
    <div class={kept === null ? 'finding' : 'finding kept'} id={id}>
      <p class="mini">
        <Icon name="eye" />
        <span>{typo(where ? `${warning.message}, dans « ${where} »` : warning.message)}</span>
      </p>
      <Quotation passage={passage} />
      {kept === null ? (
        <>
          <p>{typo(warning.why)}</p>
          <p class="sugg">{typo(warning.rephrase)}</p>
        </>
      ) : (
        <p>
          <strong>{typo('Votre explication :')}</strong> {typo(`« ${kept} »`)}{' '}
          {typo("L'équipe la vérifiera avant toute mise en ligne.")}
        </p>
      )}
      {explaining ? (
        <Explain id={`${id}-pourquoi`} before={kept ?? ''} save={change} close={close} />
      ) : (
        <p class="acts">
          {kept === null && rephrasing && (
            <button class="btn" type="button" onClick={() => replace(rephrasing)}>
              {rephrasing.label}
              {rephrasing.example && (
                <span class="visually-hidden">{typo(` : « ${rephrasing.example} »`)}</span>
              )}
            </button>
          )}
          {!inFile && (
            <button class="btn ghost" type="button" onClick={() => selectPassage(passage)}>
              {kept === null ? 'Corriger moi-même' : 'Reformuler finalement'}
            </button>
          )}
          <button class="btn plain" type="button" ref={first} onClick={() => explain(true)}>
            {kept === null ? 'Garder ce passage et expliquer' : "Changer l'explication"}
          </button>
          {kept !== null && (
            <button class="btn plain" type="button" onClick={() => void change(null)}>
              Ne plus le garder
            </button>
          )}
        </p>
      )}
    </div>
  );
}
