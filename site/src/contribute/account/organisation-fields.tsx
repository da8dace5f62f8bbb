import { OrganisationType, organisationTypes } from '@pratiques/shared';
import { Frame, Line } from './field.tsx';
import type { Values } from './form-state.ts';

interface Props {
  name?: string | undefined;
  hint: string;
}

/** An organisation by its name, with its kind for one that the team does not know yet. */
export const OrganisationFields = ({ name = '', hint }: Props) => (
  <>
    <Line
      name="organisation"
      label="Votre organisation"
      hint={hint}
      optional
      defaultValue={name}
      maxLength={200}
      autocomplete="organization"
      list="organisations"
    />
    <Frame
      name="organisationType"
      label="Quelle sorte d'organisation est-ce ?"
      hint="Ne sert que si l'équipe ne la connaît pas encore."
      optional
    >
      {(described) => (
        <select {...described}>
          <option value="">Je ne sais pas</option>
          {OrganisationType.options.map((type) => (
            <option key={type} value={type}>
              {organisationTypes[type].fr}
            </option>
          ))}
        </select>
      )}
    </Frame>
  </>
);

/** The organisation of a form as the CMS reads it; undefined when none is named. */
export function namedOrganisation({ organisation = '', organisationType = '' }: Values) {
  const name = organisation.trim();
  if (name === '') return undefined;
  return organisationType === '' ? { name } : { name, type: organisationType };
}
