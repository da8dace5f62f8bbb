import { useState } from 'preact/hooks';
import * as z from 'zod';
import { typo } from '../../../prose/typography.ts';
import { ask } from '../../session/ask.ts';
import { fold } from '../fold.ts';
import { useForm } from '../form-state.ts';
import { type Option, optionsOf } from '../options.ts';
import { type Control, type FieldOf, textIn } from './control.ts';
import { Picker } from './picker.tsx';

const Proposed = z.object({ documentId: z.string(), name: z.string(), standing: z.string() });

/** The organisation that carries the practice: found, or proposed to the team. */
export function OrganisationControl({
  field,
  value,
  set,
  ...more
}: Control<FieldOf<'organisation'>>) {
  const { choices, announce } = useForm();
  const [proposed, setProposed] = useState<readonly Option[]>([]);
  const [trouble, setTrouble] = useState('');
  const options = [...optionsOf(field, choices), ...proposed];
  const chosen = textIn(value);
  const isPending = options.some((option) => option.value === chosen && option.note);

  async function propose(name: string): Promise<void> {
    const answer = await ask(Proposed, '/contributions/organisations', {
      method: 'POST',
      body: { name },
    });
    if (!answer.ok) {
      const why =
        answer.why === 'refused'
          ? answer.message
          : 'Le serveur ne répond pas : réessayez dans un instant.';
      setTrouble(why);
      return announce(typo(why));
    }
    const { documentId, name: label } = answer.data;
    setTrouble('');
    setProposed([
      ...proposed,
      { value: documentId, label, search: fold(label), note: "en attente de l'équipe" },
    ]);
    set(documentId);
  }

  return (
    <>
      <Picker
        {...more}
        title="Organisations"
        options={options}
        chosen={chosen === '' ? [] : [chosen]}
        max={1}
        onChange={(next) => set(next[0] ?? null)}
        propose={(typed) => void propose(typed)}
      />
      {isPending && (
        <p class="help">
          {typo(
            "À savoir : cette organisation attend la confirmation de l'équipe. Vous pouvez proposer la fiche sans attendre.",
          )}
        </p>
      )}
      {trouble && <p class="err">{typo(trouble)}</p>}
    </>
  );
}
