import { useEffect, useRef } from 'preact/hooks';
import { useForm } from '../form/form-state.ts';
import { Finding } from './finding.tsx';
import { groupsOf, onScreen, type Passage, passagesIn } from './passages.ts';
import { replaced } from './use-replacing.ts';

/** The passages of the form that are on screen now. */
export function usePassages(): readonly Passage[] {
  const { draft, attached } = useForm();
  const contribution = draft.contribution.value;
  if (!contribution) return [];
  return passagesIn(contribution, onScreen(draft.answers.value, attached.asTyped()));
}

export const findingId = (path: string, at: number) => `relire-${path}-${at}`;

/** The offer to take back what was put in place of a passage. */
function Undo({ path }: { path: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const one = replaced.value;
  const shown = one?.path === path ? one : null;
  useEffect(() => {
    if (shown) button.current?.focus();
  }, [shown]);
  if (!shown) return null;
  return (
    <p class="undo">
      {shown.done}{' '}
      <button class="btn plain" type="button" ref={button} onClick={shown.undo}>
        Annuler
      </button>
    </p>
  );
}

/** Under an answer: the passages of it by which somebody could be recognised. */
export function Findings({ path }: { path: string }) {
  const { announce } = useForm();
  const here = groupsOf(usePassages().filter((passage) => passage.path === path));
  const before = useRef(here.length);
  useEffect(() => {
    if (here.length > before.current)
      announce(here.length === 1 ? 'Un passage à relire.' : `${here.length} passages à relire.`);
    before.current = here.length;
  }, [here.length]);
  return (
    <>
      {here.map((passages, at) => (
        <Finding key={passages[0]?.warning.key} passages={passages} id={findingId(path, at)} />
      ))}
      <Undo path={path} />
    </>
  );
}
