import { typo } from '../../prose/typography.ts';
import { hourInWords } from '../dates.ts';
import { PreviewTrouble } from '../propose/preview-trouble.tsx';
import { hasLeft, SignInAgain } from '../session/sign-in-again.tsx';
import { useForm } from './form-state.ts';
import { Icon } from './icons.tsx';

/** What is to be known of the fiche now, above its questions: each appears when it is true, and goes by itself. */
export function Notices() {
  const { draft, owner, otherTabs, found, elsewhere } = useForm();
  const state = draft.state.value;
  const contribution = draft.contribution.value;
  return (
    <>
      <PreviewTrouble />
      {(state.is === 'signed_out' || hasLeft(owner)) && (
        <SignInAgain
          owner={owner}
          title="Reconnectez-vous pour enregistrer"
          words="Par sécurité, la connexion s’arrête après 12 heures sans activité. Vous pouvez continuer à écrire : tout est gardé sur cet appareil, dernière phrase comprise, et partira dès que ce sera fait."
          onDone={() => void draft.flush()}
        />
      )}
      {state.is === 'offline' && (
        <div class="banner held">
          <Icon name="away" />
          <div>
            <strong>{typo(`Pas de connexion depuis ${hourInWords(state.since)}.`)}</strong>
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
