import { type SectionId, sections } from '@pratiques/shared';
import { typo } from '../../prose/typography.ts';
import { useForm } from './form-state.ts';
import { answersInWords, leftOf, progressOf, type SectionProgress } from './remaining.ts';

/** How far a section is, in words. */
export function stateOf({ asked, left }: SectionProgress): string {
  if (left.length > 0) return `Reste ${answersInWords(left.length)}`;
  return asked === 0 ? 'Facultative' : 'Complète';
}

/** The same, drawn: empty, half full, full. */
export function Gauge({ progress: { asked, open } }: { progress: SectionProgress }) {
  const look = asked === 0 || open >= asked ? 'none' : open === 0 ? 'done' : 'some';
  return <span class={`g ${look}`} aria-hidden="true" />;
}

/** Sections of the form: those before the agreements, which are asked when it is proposed. */
export const written = (progress: readonly SectionProgress[]) =>
  progress.filter(({ id }) => id !== 'accord');

/** The sections beside the questions, each with what remains. */
export function Rail({ current }: { current: SectionId }) {
  const { remarks } = useForm();
  const progress = written(progressOf(remarks.value));
  const left = leftOf(remarks.value).length;
  const list = (
    <ol>
      {progress.map((section) => (
        <li key={section.id}>
          <a
            href={`#${section.id}`}
            {...(section.id === current ? { 'aria-current': 'step' } : {})}
          >
            <Gauge progress={section} />
            <span>
              <span class="t">{typo(sections[section.id].fr)}</span>
              <span class="left">{stateOf(section)}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav class="rail" aria-label="Sections de la fiche">
      <details class="rail-short">
        <summary>{left > 0 ? `Sections (il reste ${answersInWords(left)})` : 'Sections'}</summary>
        {list}
      </details>
      <div class="rail-long">{list}</div>
    </nav>
  );
}
