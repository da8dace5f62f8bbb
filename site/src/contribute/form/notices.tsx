import { useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { PreviewTrouble } from '../propose/preview-trouble.tsx';
import { signIn, user } from '../session/ask.ts';
import { useForm } from './form-state.ts';
import { Icon } from './icons.tsx';

const hour = (at: Date): string => `${at.getHours()} h ${String(at.getMinutes()).padStart(2, '0')}`;

/** The session ended: it is opened again here, and the page stays in use meanwhile. */
function SignInAgain() {
  const { owner, draft } = useForm();
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const answer = await signIn(owner.email, password);
    setBusy(false);
    if (answer.ok) {
      setPassword('');
      setWrong('');
      void draft.flush();
    } else
      setWrong(
        answer.why === 'refused'
          ? answer.message
          : 'Le serveur ne répond pas. Votre texte est gardé.',
      );
  }

  const other = user.value && user.value.documentId !== owner.documentId;
  return (
    <section class="banner held" aria-labelledby="reconnexion-titre" id="reconnexion">
      <div class="grow">
        <h2 id="reconnexion-titre">Reconnectez-vous pour enregistrer</h2>
        <p>
          {other
            ? typo(`Ce texte appartient à ${owner.email}.`)
            : typo(
                'Par sécurité, la connexion s’arrête après 12 heures sans activité. Vous pouvez continuer à écrire : tout est gardé sur cet appareil, dernière phrase comprise, et partira dès que ce sera fait.',
              )}
        </p>
        <form class="again" onSubmit={(event) => void submit(event)}>
          {/* Password managers look for the address beside the password. */}
          <input type="hidden" name="username" autocomplete="username" value={owner.email} />
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
            <a href="/contribuer/mot-de-passe/" target="_blank" rel="noopener">
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

/** What is to be known of the fiche now, above its questions: each appears when it is true, and goes by itself. */
export function Notices() {
  const { draft, otherTabs, found, elsewhere } = useForm();
  const state = draft.state.value;
  const contribution = draft.contribution.value;
  return (
    <>
      <PreviewTrouble />
      {state.is === 'signed_out' && <SignInAgain />}
      {state.is === 'offline' && (
        <div class="banner held">
          <Icon name="away" />
          <div>
            <strong>{typo(`Pas de connexion depuis ${hour(state.since)}.`)}</strong>
            <p>
              {typo(
                'Continuez à écrire : tout est gardé sur cet appareil et partira au retour de la connexion. Pour l’instant, on ne peut ni joindre un fichier ni proposer la fiche.',
              )}
            </p>
          </div>
        </div>
      )}
      {state.is === 'conflict' && (
        <div class="banner bad" role="alert">
          <Icon name="alert" />
          <div>
            <strong>La fiche a été modifiée ailleurs pendant que vous écriviez.</strong>
            <p>Votre texte est gardé. Choisissez, réponse par réponse.</p>
            <p class="acts">
              <a class="btn" href="#versions">
                Comparer les deux versions
              </a>
            </p>
          </div>
        </div>
      )}
      {state.is === 'closed' && contribution && (
        <div class="banner held" role="alert">
          <Icon name="alert" />
          <div>
            <strong>
              {typo(
                `Cette fiche est « ${contribution.stageLabel} » : elle ne s’écrit pas à cette étape.`,
              )}
            </strong>
            <p>
              Ce que vous venez d’écrire est gardé sur cet appareil.{' '}
              <a href="suivi/">Voir où en est la fiche</a>
            </p>
          </div>
        </div>
      )}
      {otherTabs() > 0 && (
        <div class="banner">
          <Icon name="people" />
          <p>
            {typo(
              'Cette fiche est ouverte dans un autre onglet. Les deux s’enregistrent ; gardez-en un pour être tranquille.',
            )}
          </p>
        </div>
      )}
      {elsewhere.value && (
        <div class="banner">
          <Icon name="people" />
          <p>
            <strong>Cette fiche est aussi ouverte sur un autre appareil</strong>
            {typo(elsewhere.value.section ? `, dans « ${elsewhere.value.section} ». ` : '. ')}
            Vous pouvez écrire des deux côtés.
          </p>
        </div>
      )}
      {found() && state.is !== 'conflict' && (
        <div class="banner">
          <Icon name="done" />
          <p>Un texte gardé sur cet appareil a été retrouvé et repris ici.</p>
        </div>
      )}
    </>
  );
}
