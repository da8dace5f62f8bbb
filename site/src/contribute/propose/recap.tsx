import { typo } from '../../prose/typography.ts';
import { useForm } from '../form/form-state.ts';
import { PreviewButton } from './preview-button.tsx';
import { recapOf } from './recap.ts';

/** « Votre fiche en résumé » : what will be sent, and where each line can be changed. */
export function Recap() {
  const { draft, choices, attached } = useForm();
  return (
    <>
      <dl class="recap">
        {recapOf(draft.answers.value, choices, attached.asTyped()).map(
          ({ label, text, path, verb }) => (
            <div key={label}>
              <dt>{typo(label)}</dt>
              <dd>{typo(text)}</dd>
              <dd>
                <a class="edit" href={`#${path}`}>
                  {verb}
                  <span class="visually-hidden">{typo(` : ${label}`)}</span>
                </a>
              </dd>
            </div>
          ),
        )}
      </dl>
      <p class="acts">
        <PreviewButton>Voir la fiche comme un lecteur</PreviewButton>
      </p>
    </>
  );
}
