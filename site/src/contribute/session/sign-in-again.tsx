import { useRef, useState } from 'preact/hooks';
import { urls } from '../../lib/urls.ts';
import { typo } from '../../prose/typography.ts';
import { AccountName } from '../account/account-name.tsx';
import { signIn, user } from './ask.ts';
import { type Failed, type Refused, refusalOf, troubles } from './refused.ts';

/** Whose page it is. */
export interface Owner {
  readonly documentId: string;
  readonly email: string;
}

/** Whether the session is no more the one of whoever opened the page: it ended, or is somebody else's. */
export const hasLeft = ({ documentId }: Owner): boolean => user.value?.documentId !== documentId;

/** Why something was not taken, by the fields of a form; who must sign in again first is led there. */
export function refusedHere(answer: Failed, fields: readonly string[]): Refused {
  // It appears with the next paint.
  if (answer.why === 'signed_out')
    requestAnimationFrame(() => document.getElementById('reconnexion')?.focus());
  return refusalOf(answer, fields);
}

interface Props {
  owner: Owner;
  title: string;
  /** What becomes of what is typed meanwhile. */
  words: string;
  onDone: () => void;
}

/** The session ended: it is opened again here, and the page stays in use meanwhile. */
export function SignInAgain({ owner, title, words, onDone }: Props) {
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  // Where the person was when it appeared: there they go on.
  const before = useRef(document.activeElement);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await signIn(owner.email, password);
    setBusy(false);
    if (!answer.ok)
      return setWrong(answer.why === 'refused' ? answer.message : troubles[answer.why]);
    onDone();
    if (before.current instanceof HTMLElement) before.current.focus();
  }

  const isOther = user.value !== null && hasLeft(owner);
  return (
    <section class="banner held" aria-labelledby="reconnexion">
      <div class="grow">
        <h2 id="reconnexion" tabIndex={-1}>
          {typo(title)}
        </h2>
        <p>{typo(isOther ? `Ce texte appartient à ${owner.email}.` : words)}</p>
        <form class="again" onSubmit={(event) => void submit(event)}>
          <AccountName email={owner.email} />
          <div>
            <label class="lab small" for="reconnexion-mot">
              Mot de passe de {owner.email}
            </label>
            <input
              class="input"
              id="reconnexion-mot"
              type="password"
              autocomplete="current-password"
              value={password}
              {...(wrong ? { 'aria-invalid': true, 'aria-describedby': 'reconnexion-erreur' } : {})}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
          </div>
          <p class="acts">
            <button class="btn" type="submit" aria-disabled={busy}>
              {busy ? 'Connexion…' : 'Me reconnecter'}
            </button>
            <a href={urls.newPassword} target="_blank" rel="noopener">
              Mot de passe oublié (nouvel onglet)
            </a>
          </p>
        </form>
        {wrong && (
          <p class="err" id="reconnexion-erreur" role="alert">
            {typo(wrong)}
          </p>
        )}
      </div>
    </section>
  );
}
