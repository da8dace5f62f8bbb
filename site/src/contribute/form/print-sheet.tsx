import type { SectionId } from '@pratiques/shared';
import { sections } from '@pratiques/shared';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { askedFields } from '../draft/answers.ts';
import { LongText } from '../long-text.tsx';
import { attachedLines } from '../propose/recap.ts';
import { textIn } from './controls/control.ts';
import { insteadOf } from './controls/instead.tsx';
import type { FormState } from './form-state.ts';
import { inWords } from './in-words.ts';
import { questionsOf, sectionIds } from './remaining.ts';

const day = () => new Date().toLocaleDateString('fr-FR', { dateStyle: 'long' });

/** The questions of a section with their answers, what is attached among them. */
function linesOf(id: SectionId, { draft, choices, attached }: FormState) {
  const answers = draft.answers.value;
  const lines = questionsOf(id).flatMap((name) => {
    const field = askedFields.get(name);
    if (!field) return [];
    const text = insteadOf(name, field, answers) ?? inWords(name, answers[name] ?? null, choices);
    return [{ label: field.label.fr, text }];
  });
  return id === 'paroles' ? [...lines, ...attachedLines(attached.asTyped())] : lines;
}

/** The whole fiche on paper: every question with its answer, in the order of the form. */
const Sheet = ({ form }: { form: FormState }) => (
  <article>
    <p>
      {typo(
        [form.draft.contribution.value?.stageLabel, `imprimée le ${day()}`]
          .filter(Boolean)
          .join(', '),
      )}
    </p>
    <h1>{typo(textIn(form.draft.answers.value.title) || 'Fiche sans titre')}</h1>
    {sectionIds.map((id) => (
      <section key={id}>
        <h2>{typo(sections[id].fr)}</h2>
        <dl>
          {linesOf(id, form).map(({ label, text }) => (
            <div key={label}>
              <dt>{typo(label)}</dt>
              {text === '' ? (
                <dd class="none">Sans réponse</dd>
              ) : (
                <dd>
                  <LongText>{text}</LongText>
                </dd>
              )}
            </div>
          ))}
        </dl>
      </section>
    ))}
  </article>
);

/** What is printed whatever the screen shows; drawn when it is, so that writing never waits for it. */
export function PrintSheet({ form }: { form: FormState }) {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = () => paper.current && render(<Sheet form={form} />, paper.current);
    const clear = () => paper.current && render(null, paper.current);
    addEventListener('beforeprint', draw);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', draw);
      removeEventListener('afterprint', clear);
    };
  }, [form]);
  return <div class="paper print-only" ref={paper} />;
}
