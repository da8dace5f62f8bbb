import type { Field } from '@pratiques/shared';
import { askedFields } from '../draft/answers.ts';
import { RequestsAt } from '../follow/requests-at.tsx';
import { AgesControl } from './controls/ages-control.tsx';
import { ChoiceControl, ChoicesControl } from './controls/choice-control.tsx';
import { ConsentControl } from './controls/consent-control.tsx';
import { ContactControl } from './controls/contact-control.tsx';
import { textIn } from './controls/control.ts';
import { Instead } from './controls/instead.tsx';
import { LinesControl } from './controls/lines-control.tsx';
import { MonthControl } from './controls/month-control.tsx';
import { OrganisationControl } from './controls/organisation-control.tsx';
import { PickerControl } from './controls/picker-control.tsx';
import { RowsControl } from './controls/rows-control.tsx';
import { TextLine } from './controls/text-area.tsx';
import { TextControl } from './controls/text-control.tsx';
import { useForm } from './form-state.ts';
import { Agreement, type Described, Question } from './question.tsx';

/** Few enough to be ticked rather than searched. */
const ticked = ['themes'];
/** Asked with the question before it. */
const withAnother = ['ageMax'];
const groups: readonly Field['type'][] = [
  'choice',
  'choices',
  'lines',
  'rows',
  'contact',
  'month',
  'integer',
];

/** The control of a field, by its type. */
function controlOf(name: string, field: Field, more: Described, form: ReturnType<typeof useForm>) {
  const value = form.draft.answers.value[name] ?? null;
  const set = (next: typeof value) => form.draft.set(name, next);
  const given = { ...more, name, value, set };
  switch (field.type) {
    case 'line':
    case 'text':
    case 'prose':
      return <TextControl {...given} field={field} />;
    case 'lines':
      return <LinesControl {...given} field={field} />;
    case 'choice':
      return <ChoiceControl {...given} field={field} />;
    case 'choices':
      return <ChoicesControl {...given} field={field} />;
    case 'terms':
      if (ticked.includes(name)) return <ChoicesControl {...given} field={field} />;
      return <PickerControl {...given} field={field} />;
    case 'term':
    case 'territories':
      return <PickerControl {...given} field={field} />;
    case 'organisation':
      return <OrganisationControl {...given} field={field} />;
    case 'rows':
      return <RowsControl {...given} field={field} />;
    case 'month':
      return <MonthControl {...more} value={value} set={set} />;
    case 'integer':
      return <AgesControl {...given} field={field} />;
    case 'consent':
      return <ConsentControl {...given} field={field} />;
    case 'contact':
      return <ContactControl {...given} field={field} />;
    case 'email':
    case 'phone':
      return (
        <TextLine
          {...more}
          text={textIn(value)}
          type={field.type === 'email' ? 'email' : 'tel'}
          autocomplete="off"
          onText={(typed) => set(typed === '' ? null : typed)}
        />
      );
    default:
      return null;
  }
}

/** One question of the fiche, whatever its answer is. */
export function Answer({ name }: { name: string }) {
  const form = useForm();
  const field = askedFields.get(name);
  if (!field || withAnother.includes(name)) return null;
  // An agreement is its own label.
  if (field.type === 'consent')
    return (
      <Agreement name={name}>{(described) => controlOf(name, field, described, form)}</Agreement>
    );
  const group = groups.includes(field.type) || ticked.includes(name);
  return (
    <Question name={name} field={field} group={group} before={<RequestsAt name={name} />}>
      {(described) => (
        <>
          {controlOf(name, field, described, form)}
          {field.type !== 'integer' && <Instead name={name} field={field} />}
        </>
      )}
    </Question>
  );
}
