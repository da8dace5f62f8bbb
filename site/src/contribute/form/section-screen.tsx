import { type SectionId, sections } from '@pratiques/shared';
import { useEffect, useRef } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { AttachmentsField } from '../attachments/attachments-field.tsx';
import { Answer } from './answer.tsx';
import { useForm } from './form-state.ts';
import { Icon } from './icons.tsx';
import { Notices } from './notices.tsx';
import { focusOn } from './place.ts';
import { Rail, written } from './rail.tsx';
import { progressOf, questionsOf } from './remaining.ts';

/** One section of the form: its questions, in the order of the fiche. */
export function SectionScreen({ id, path }: { id: SectionId; path: string | null }) {
  const { remarks, showing } = useForm();
  const title = useRef<HTMLHeadingElement>(null);
  const order = written(progressOf(remarks.value)).map((section) => section.id);
  const at = order.indexOf(id);
  const before = order[at - 1];
  const after = order[at + 1];
  useEffect(() => {
    if (path) focusOn(path);
    else title.current?.focus();
    showing(id);
    return () => showing(null);
  }, [id, path]);
  return (
    <div class="form">
      <Rail current={id} />
      <div class="questions">
        <div class="sec-head">
          <p class="kicker">{at >= 0 && `Section ${at + 1} sur ${order.length}`}</p>
          <h1 tabIndex={-1} ref={title}>
            {typo(sections[id].fr)}
          </h1>
          <p class="soft">{typo(sections[id].intro)}</p>
        </div>
        <Notices />
        {questionsOf(id).map((name) => (
          <Answer key={name} name={name} />
        ))}
        {id === 'paroles' && <AttachmentsField />}
        <div class="foot">
          {before ? (
            <a class="btn ghost" href={`#${before}`}>
              <Icon name="back" />
              {typo(sections[before].fr)}
            </a>
          ) : (
            <a class="btn ghost" href="#sections">
              <Icon name="back" />
              Toutes les sections
            </a>
          )}
          {after ? (
            <a class="btn" href={`#${after}`}>
              {typo(sections[after].fr)}
              <Icon name="next" />
            </a>
          ) : (
            <a class="btn" href="#proposer">
              Vérifier et proposer
              <Icon name="next" />
            </a>
          )}
        </div>
      </div>
    </div>
  );
}
