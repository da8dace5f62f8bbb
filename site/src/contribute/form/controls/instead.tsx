import { type Field, isEmpty } from '@pratiques/shared';
import { typo } from '../../../prose/typography.ts';
import { useForm } from '../form-state.ts';
import { textsIn } from './control.ts';

/** What can honestly be answered instead, in each question's words. */
const own: Readonly<Record<string, string>> = {
  ageMin: "Sans objet : la pratique s'adresse à des professionnels",
  partners: 'Aucun partenaire',
};
const general = { not_applicable: 'Sans objet', not_known: 'Non connu à ce jour' };

/** Whether a question is answered by "sans objet" or "non connu". */
const isInstead = (answers: Readonly<Record<string, unknown>>, name: string): boolean =>
  textsIn(answers.notApplicable).includes(name);

/** What is answered instead, in words; undefined when the question itself is answered. */
export const insteadOf = (
  name: string,
  { instead }: Field,
  answers: Readonly<Record<string, unknown>>,
): string | undefined =>
  instead && isInstead(answers, name) ? (own[name] ?? general[instead]) : undefined;

/** The box that answers instead; what was written before stays, in case the box is a slip. */
export function Instead({
  name,
  field,
  also = [],
}: {
  name: string;
  field: Field;
  also?: readonly string[];
}) {
  const { draft } = useForm();
  if (!field.instead) return null;
  const answers = draft.answers.value;
  const names = [name, ...also];
  const others = textsIn(answers.notApplicable).filter((one) => !names.includes(one));
  const isTicked = isInstead(answers, name);
  const note = `${name}-sans`;
  const isSetAside = isTicked && names.some((one) => !isEmpty(answers[one]));
  return (
    <>
      <label class="check instead">
        <input
          type="checkbox"
          checked={isTicked}
          {...(isSetAside ? { 'aria-describedby': note } : {})}
          onChange={(event) =>
            draft.set('notApplicable', event.currentTarget.checked ? [...others, ...names] : others)
          }
        />
        <span>{typo(own[name] ?? general[field.instead])}</span>
      </label>
      {isSetAside && (
        <p class="help" id={note}>
          {typo('Ce que vous avez écrit au-dessus est gardé, mais ne fait pas partie de la fiche.')}
        </p>
      )}
    </>
  );
}
