import { explanationLimits } from '@pratiques/shared';
import { useEffect, useRef, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { useFirstLook } from '../follow/first-look.ts';
import { FoundPassages } from '../follow/found-passages.tsx';
import { useForm } from '../form/form-state.ts';
import { Icon } from '../form/icons.tsx';
import { sentenceOf } from '../session/refused.ts';

interface Props {
  id: string;
  /** What was said before. */
  before: string;
  /** Answers what to say when it failed, else null. */
  save: (explanation: string) => Promise<string | null>;
  close: () => void;
}

const tooShort = `Dites en une phrase pourquoi ce passage peut rester (${explanationLimits.min} caractères au moins).`;

/** Asks why a passage may stay. */
export function Explain({ id, before, save, close }: Props) {
  const { draft } = useForm();
  const look = useFirstLook(draft.contribution.value?.documentId ?? '');
  const area = useRef<HTMLTextAreaElement>(null);
  const [refusal, refuse] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  useEffect(() => area.current?.focus(), []);

  async function confirm() {
    const text = area.current?.value.trim() ?? '';
    const enough = [...text].length >= explanationLimits.min;
    setSaving(enough);
    const held = enough ? await look.hold(area.current?.value ?? '') : null;
    if (held === 'found') {
      setSaving(false);
      return refuse(null);
    }
    const failed = enough ? (held ? sentenceOf(held) : await save(text)) : tooShort;
    setSaving(false);
    refuse(failed);
    if (failed === null) close();
    else area.current?.focus();
  }

  return (
    <div class="explain">
      <label class="lab" for={id}>
        {typo('Pourquoi ce passage peut-il rester ?')}
      </label>
      <p class="help" id={`${id}-aide`}>
        {typo("Votre explication est lue par l'équipe, jamais publiée.")}
      </p>
      <textarea
        class="input"
        id={id}
        ref={area}
        rows={2}
        maxLength={explanationLimits.max}
        defaultValue={before}
        onInput={look.forget}
        aria-describedby={refusal ? `${id}-aide ${id}-erreur` : `${id}-aide`}
        {...(refusal ? { 'aria-invalid': true as const } : {})}
      />
      {refusal && (
        <p class="err" key="erreur" id={`${id}-erreur`}>
          <Icon name="alert" />
          <span>{typo(refusal)}</span>
        </p>
      )}
      <FoundPassages look={look} area={area} send={() => void confirm()} />
      <p class="acts">
        <button
          class="btn"
          type="button"
          aria-disabled={saving}
          onClick={() => saving || void confirm()}
        >
          {saving ? 'Enregistrement…' : 'Garder ce passage'}
        </button>
        <button class="btn plain" type="button" onClick={close}>
          Annuler
        </button>
      </p>
    </div>
  );
}
