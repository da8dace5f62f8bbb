import { typo } from '../../prose/typography.ts';
import { Icon } from '../form/icons.tsx';
import type { Sending } from './uploads.ts';

const percent = (part: number) => `${Math.round(part * 100)} %`;

/** How far a file is; once it has left, the CMS reads it. */
const Progress = ({ id, name, part }: { id: string; name: string; part: number }) => (
  <>
    <p class="small" id={`envoi-${id}`}>
      {typo(`${name} : ${part < 1 ? percent(part) : 'vérification du fichier…'}`)}
    </p>
    <progress aria-labelledby={`envoi-${id}`} max={1} {...(part < 1 ? { value: part } : {})} />
  </>
);

/** Its name is said once, whoever wrote the sentence. */
const Refused = ({ name, refusal }: { name: string; refusal: string }) => (
  <p class="err">
    <Icon name="alert" />
    <span>
      {typo(refusal.includes(name) ? refusal : `« ${name} » n'est pas joint. ${refusal}`)}
    </span>
  </p>
);

/** Files on their way, with how far they are, and those that were not taken, with why. */
export const SendingList = ({ sending }: { sending: readonly Sending[] }) =>
  sending.length === 0 ? null : (
    <ul class="sending">
      {sending.map(({ key, name, part, refusal, cancel, again }) => (
        <li key={key} class={refusal === null ? undefined : 'refused'}>
          {refusal === null ? (
            <Progress id={key} name={name} part={part} />
          ) : (
            <Refused name={name} refusal={refusal} />
          )}
          <p class="acts">
            {again && (
              <button class="btn ghost" type="button" onClick={again}>
                Réessayer<span class="visually-hidden"> {name}</span>
              </button>
            )}
            <button class="btn plain" type="button" onClick={cancel}>
              {refusal === null ? 'Annuler l’envoi' : 'Fermer'}
              <span class="visually-hidden"> {name}</span>
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
