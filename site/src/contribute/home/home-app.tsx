import { urls } from '../../lib/urls.ts';
import { typo } from '../../prose/typography.ts';
import { dayInWords } from '../dates.ts';
import { type Home, type Listed, nearlyEmpty, newFiche } from './contributions.ts';

const answers = (n: number) => `${n} ${n > 1 ? 'réponses' : 'réponse'}`;

/** Whose turn it is, and the mark that says it. */
const turns: Readonly<Record<string, { look: string; words: string }>> = {
  draft: { look: 'you', words: 'À vous de continuer' },
  changes_requested: { look: 'you', words: 'L’équipe attend vos précisions' },
  submitted: { look: 'them', words: 'L’équipe va l’ouvrir' },
  in_review: { look: 'them', words: 'L’équipe l’examine' },
  accepted: { look: 'ok', words: 'En préparation' },
  published: { look: 'live', words: 'Lue dans la bibliothèque' },
  withdrawn: { look: '', words: 'Vous pouvez la reprendre' },
};

const addressOf = ({ id, open }: Listed): string => (open ? urls.draft(id) : urls.followFiche(id));

function Resume({ fiche }: { fiche: Listed }) {
  const left = fiche.left > 0 ? `, il reste ${answers(fiche.left)}` : ', prêt à être proposé';
  return (
    <section class="resume" aria-labelledby="reprendre">
      <p class="stage you">{typo(fiche.contribution.stageLabel + left)}</p>
      <h2 id="reprendre">{typo(fiche.title)}</h2>
      <p class="soft">
        {typo(`Dernier enregistrement le ${dayInWords(fiche.contribution.updatedAt)}.`)}
      </p>
      <p class="acts">
        <a class="btn" href={urls.draft(fiche.id)}>
          Reprendre où j’en étais
        </a>
        {fiche.contribution.stage === 'changes_requested' && (
          <a class="btn plain" href={urls.followFiche(fiche.id)}>
            Voir les demandes
          </a>
        )}
      </p>
    </section>
  );
}

/** What the team waits for before it publishes, when the manager has not agreed. */
function approvalLine({ stage, approval }: Listed['contribution']): string | null {
  if (!['submitted', 'in_review', 'accepted'].includes(stage)) return null;
  switch (approval.state) {
    case 'declined':
      return 'Votre responsable a dit ne pas donner son accord.';
    case 'expired':
      return 'Votre responsable n’a pas répondu et son lien est périmé : renvoyez-le.';
    case 'asked':
      return 'Votre responsable n’a pas encore donné son accord.';
    default:
      return null;
  }
}

function Item({ fiche, unsent }: { fiche: Listed; unsent: string | undefined }) {
  const { contribution } = fiche;
  const approval = approvalLine(contribution);
  const turn = turns[contribution.stage] ?? { look: '', words: '' };
  return (
    <li>
      <div>
        <h3>
          <a href={addressOf(fiche)}>{typo(fiche.title)}</a>
        </h3>
        <p class="small soft">
          {typo(`Modifiée le ${dayInWords(contribution.updatedAt)}`)}
          {contribution.online &&
            contribution.stage !== 'published' &&
            ' ; sa version publiée reste en ligne'}
        </p>
        {approval && (
          <p class="small">
            <a href={`${urls.followFiche(fiche.id)}#accord`}>{typo(approval)}</a>
          </p>
        )}
        {unsent && (
          <p class="small">
            <strong>Des réponses sont sur cet appareil, pas encore sur le serveur.</strong>{' '}
            <a href={unsent}>Les envoyer</a>
          </p>
        )}
      </div>
      <div class="st">
        <span class={`stage ${turn.look}`}>{typo(contribution.stageLabel)}</span>
        <p class="small soft">{typo(turn.words)}</p>
      </div>
    </li>
  );
}

function Start({ fiches }: { fiches: readonly Listed[] }) {
  const begun = nearlyEmpty(fiches);
  return (
    <section>
      <h2>{fiches.length > 0 ? 'Une autre pratique à partager ?' : 'Une pratique à partager ?'}</h2>
      <p class="small">
        Comptez un quart d’heure pour une première version. Vous pourrez la reprendre en plusieurs
        fois.
      </p>
      {begun && (
        <p class="small">
          {typo(
            `Vous avez un brouillon presque vide, « ${begun.title} ». Voulez-vous le reprendre plutôt que d'en ouvrir un second ? `,
          )}
          <a href={urls.draft(begun.id)}>Le reprendre</a>
        </p>
      )}
      <p class="acts">
        <a class="btn ghost" href={urls.draft(newFiche)}>
          Commencer une fiche
        </a>
      </p>
    </section>
  );
}

/** Everything of a contributor: what to take up again, what is awaited, and the list. */
export function HomeApp({ home: { fiches, unsent } }: { home: Home }) {
  const resumed = fiches.find(({ open }) => open);
  return (
    <div class="page">
      <h1>Mes contributions</h1>
      <div class="cols">
        <div>
          {unsent.has(newFiche) && (
            <p class="banner held">
              <span>
                <strong>Un texte commencé est gardé sur cet appareil.</strong> Il n’est pas encore
                sur le serveur. <a href={urls.draft(newFiche)}>Le reprendre</a>
              </span>
            </p>
          )}
          {resumed && <Resume fiche={resumed} />}
          {fiches.length === 0 ? (
            <section class="start">
              <p class="lead">Vous n’avez pas encore de fiche.</p>
              <p>
                Vous n’avez pas besoin d’un projet exemplaire : une idée simple, qui tient et que
                d’autres pourraient reprendre, suffit. Rien n’est demandé pour enregistrer.
              </p>
              <p class="acts">
                <a class="btn" href={urls.draft(newFiche)}>
                  Commencer une fiche
                </a>
                <a class="btn plain" href={urls.contribute}>
                  Ce que l’équipe attend d’une fiche
                </a>
              </p>
            </section>
          ) : (
            <section class="block" aria-labelledby="liste">
              <h2 id="liste">
                Toutes mes fiches <span class="soft">({fiches.length})</span>
              </h2>
              <ul class="items">
                {fiches.map((fiche) => (
                  <Item key={fiche.id} fiche={fiche} unsent={unsent.get(fiche.id)} />
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside class="side" aria-label="Autres actions">
          {fiches.length > 0 && <Start fiches={fiches} />}
          <section>
            <h2>Besoin d’aide ?</h2>
            <ul class="linklist small">
              <li>
                <a href={urls.contribute}>Ce que l’équipe attend d’une fiche</a>
              </li>
              <li>
                <a href={urls.fiches}>Lire des fiches publiées</a>
              </li>
            </ul>
          </section>
        </aside>
      </div>
    </div>
  );
}
