import { type Approval, fill, type HistoryStep } from '@pratiques/shared';
import type { ComponentChildren } from 'preact';
import { urls } from '../../lib/urls.ts';
import { typo } from '../../prose/typography.ts';
import { dayInWords } from '../dates.ts';
import { useFollow } from './context.ts';
import type { Followed } from './following.ts';
import { lastRound } from './last-round.ts';
import { OnlinePart } from './online-part.tsx';
import { SendBack } from './send-back.tsx';

const Said = ({ label, step }: { label: string; step: HistoryStep | undefined }) =>
  step?.word ? (
    <p class="pre">
      <strong>{typo(label)}</strong> {typo(`« ${step.word} »`)}
    </p>
  ) : null;

const Box = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="resume" aria-labelledby="decision">
    <h2 id="decision" tabIndex={-1}>
      {typo(title)}
    </h2>
    {children}
  </section>
);

/** Readers have a version while another one is written. */
function Update({ contribution, since }: { contribution: Followed; since: string | null }) {
  if (!contribution.online || contribution.stage === 'published') return null;
  return (
    <div class="banner">
      <div class="grow">
        <strong>
          {typo(
            since
              ? `Les lecteurs voient toujours la version du ${dayInWords(since)}.`
              : 'Les lecteurs voient toujours la version en ligne.',
          )}
        </strong>
        <p>{typo('Vos modifications restent privées jusqu’à leur examen.')}</p>
      </div>
    </div>
  );
}

/** Who reads a draft: a link to the manager may serve. */
const whoReads = ({ expiresAt }: Approval): string =>
  expiresAt !== null && new Date(expiresAt) > new Date()
    ? 'Votre responsable peut le lire tant que son lien sert ; personne d’autre que vous.'
    : 'Personne d’autre que vous ne le lit.';

/** "2 demandes de l'équipe attendent", by how many have no answer. */
const awaiting = (n: number): string =>
  fill('{n} {n:demande de l’équipe attend|demandes de l’équipe attendent}', { n });

/** What there is to know first, at each stage where nothing is asked at a field. */
export function NewsPart() {
  const { id, contribution, history } = useFollow();
  const { stage, requests, approval } = contribution;
  const now = history.steps.find(({ state }) => state === 'now');
  const asked = requests.some(({ state }) => state !== 'settled');
  const left = lastRound(requests).left.length;
  return (
    <>
      <Update contribution={contribution} since={history.onlineSince} />
      {stage === 'draft' && (
        <Box title="Votre brouillon vous attend">
          <p>
            {typo(
              `${whoReads(approval)} ${left > 0 ? `${awaiting(left)} votre réponse : répondez, puis proposez-le de nouveau.` : 'Vous le proposez quand vous le décidez.'}`,
            )}
          </p>
          <p class="acts">
            <a class="btn" href={urls.draft(id)}>
              Continuer la fiche
            </a>
          </p>
        </Box>
      )}
      {stage === 'submitted' && (
        <Box title="Votre fiche est bien arrivée">
          <p>
            {typo(
              'L’équipe l’ouvre sous cinq jours ouvrés en général. Vous n’avez rien à faire pour l’instant.',
            )}
          </p>
        </Box>
      )}
      {stage === 'in_review' && (
        <Box title="L’équipe lit votre fiche">
          <p>
            {typo('Si elle a une question, elle vous la pose ici, et un courriel vous le dit.')}
          </p>
        </Box>
      )}
      {stage === 'changes_requested' && !asked && (
        <Box
          title={
            now?.action === 'reopen'
              ? 'Mettez votre fiche à jour'
              : 'L’équipe vous demande des modifications'
          }
        >
          <Said label={now?.by ? `${now.by}, de l’équipe :` : 'Le mot écrit :'} step={now} />
          <p class="acts">
            <a class="btn" href={urls.draft(id)}>
              Ouvrir la fiche
            </a>
          </p>
          <SendBack />
        </Box>
      )}
      {stage === 'accepted' && (
        <Box title="Votre fiche est retenue">
          <p>{typo('L’équipe prépare sa mise en ligne.')}</p>
        </Box>
      )}
      {stage === 'published' && (
        <Box title="Votre fiche est en ligne">
          <p>
            {typo(
              'Merci. Elle peut être mise à jour quand vous voulez : la version en ligne reste là pendant ce temps.',
            )}
          </p>
          <OnlinePart />
        </Box>
      )}
      {stage === 'not_retained' && (
        <Box title="Votre fiche n’est pas retenue cette fois-ci">
          <Said label="Les motifs :" step={now} />
          <p>Votre texte est conservé et reste à vous.</p>
          <p class="acts">
            <a class="btn ghost" href="#message">
              Poser une question à l’équipe
            </a>
          </p>
        </Box>
      )}
      {stage === 'archived' && (
        <Box title="Votre fiche est retirée du site">
          <p>{typo('Son texte est conservé. Demandez à l’équipe ce qui a motivé le retrait.')}</p>
        </Box>
      )}
      {stage === 'withdrawn' && (
        <Box title="Vous avez retiré votre fiche">
          <p>{typo('L’équipe ne la lit plus. Votre texte est là, tel que vous l’avez laissé.')}</p>
          {left > 0 && (
            <p>{typo(`Si vous la reprenez, ${awaiting(left)} toujours une réponse.`)}</p>
          )}
        </Box>
      )}
    </>
  );
}
