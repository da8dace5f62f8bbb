import { useEffect, useState } from 'preact/hooks';
import * as z from 'zod';
import { ask } from '../session/ask.ts';
import { type Refused, refusalOf } from '../session/refused.ts';
import { askOrSignIn } from './ask-or-sign-in.ts';
import { Line } from './field.tsx';
import { Form } from './form.tsx';
import type { Values } from './form-state.ts';
import { namedOrganisation, OrganisationFields } from './organisation-fields.tsx';
import { say } from './status.tsx';
import { Waiting } from './waiting.tsx';

const Known = z.object({
  email: z.string(),
  fullName: z.string().nullable(),
  jobTitle: z.string().nullable(),
  network: z.string().nullable(),
  organisation: z.object({ name: z.string(), standing: z.string() }).nullable(),
});
type Known = z.infer<typeof Known>;
const path = '/auth/account/profile';
const fields = ['fullName', 'jobTitle', 'network', 'organisation'];

/** Only what was changed leaves: another tab may have changed the rest. */
function changes(values: Values, known: Known): object {
  const words = (['fullName', 'jobTitle', 'network'] as const)
    .map((name) => [name, values[name]?.trim() || null] as const)
    .filter(([name, value]) => value !== known[name]);
  const named = namedOrganisation(values);
  const isSame = (named?.name ?? null) === (known.organisation?.name ?? null);
  return { ...Object.fromEntries(words), ...(isSame ? {} : { organisation: named ?? null }) };
}

/** What a person says of themselves. */
export function Profile() {
  const [known, setKnown] = useState<Known | Refused | null>(null);
  const load = async () => setKnown(await askOrSignIn(Known, path));
  useEffect(() => void load(), []);
  if (known === null || 'problems' in known) return <Waiting refused={known} again={load} />;
  return (
    <Form
      id="profil"
      refused="Le profil n'est pas enregistré"
      submit="Enregistrer"
      busy="Enregistrement…"
      check={() => []}
      send={async (values) => {
        const body = changes(values, known);
        const answer = await ask(Known, path, { method: 'PUT', body });
        if (!answer.ok) return refusalOf(answer, fields);
        setKnown(answer.data);
        say('Profil enregistré.');
        return null;
      }}
    >
      <dl class="fact">
        <dt>Adresse électronique</dt>
        <dd>{known.email}</dd>
      </dl>
      <Line
        name="fullName"
        label="Vos prénom et nom"
        optional
        defaultValue={known.fullName ?? ''}
        maxLength={120}
        autocomplete="name"
      />
      <Line
        name="jobTitle"
        label="Votre fonction"
        optional
        defaultValue={known.jobTitle ?? ''}
        maxLength={120}
        autocomplete="organization-title"
      />
      <OrganisationFields
        name={known.organisation?.name}
        hint={
          known.organisation?.standing === 'proposed'
            ? "Proposée : l'équipe doit encore la confirmer. Vous pouvez écrire et proposer vos fiches sans attendre."
            : 'Vos prochaines fiches commenceront avec elle.'
        }
      />
      <Line
        name="network"
        label="Votre réseau national"
        hint="La fédération ou l'union dont votre association est membre."
        optional
        defaultValue={known.network ?? ''}
        maxLength={160}
      />
    </Form>
  );
}
