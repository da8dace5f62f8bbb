import { useEffect } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { addressLacking } from '../approval/address-lacking.ts';
import { ApprovalPart } from '../approval/approval-part.tsx';
import { hasLeft, SignInAgain } from '../session/sign-in-again.tsx';
import { FollowContext } from './context.ts';
import type { Following } from './following.ts';
import { LifePart } from './life-part.tsx';
import { NewsPart } from './news-part.tsx';
import { RequestsPart } from './requests-part.tsx';
import { stageTone } from './stage-tone.ts';
import { ThreadPart } from './thread-part.tsx';
import { Timeline } from './timeline.tsx';

/** Stages at which nobody is asked to agree. */
const closed: readonly string[] = ['withdrawn', 'not_retained', 'archived'];

/** What changed while the page was out of sight is there when it comes back. */
function useFreshness(following: Following): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void following.refresh();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [following]);
}

/** A fiche after it was written: where it stands, what is asked, what is said, what can be done. */
export function FollowApp({ id, following }: { id: string; following: Following }) {
  useFreshness(following);
  const { contribution, history } = following.known.value;
  const updates = contribution.online && contribution.stage === 'changes_requested';
  const label =
    updates && contribution.requests.every(({ state }) => state === 'settled')
      ? 'En ligne, mise à jour en préparation'
      : contribution.stageLabel;
  // What readers have already is not asked about, unless an update is proposed.
  const isLate = contribution.online && contribution.approval.state === 'not_asked';
  const title = contribution.title ?? 'Sans titre';
  useEffect(() => {
    document.title = `Suivi : ${title} – Pratiques inspirantes`;
  }, [title]);
  return (
    <FollowContext.Provider value={{ id, following }}>
      <div class="page">
        <p class={`stage ${stageTone(contribution.stage)}`}>{typo(label)}</p>
        <h1 class="follow-title" id="titre" tabIndex={-1}>
          {typo(title)}
        </h1>
        <div class="cols">
          <div class="follow-main">
            {hasLeft(following.owner) && (
              <SignInAgain
                owner={following.owner}
                title="Reconnectez-vous pour continuer"
                words="Par sécurité, la connexion s’arrête après 12 heures sans activité. Ce que vous avez écrit est gardé sur cet appareil : envoyez-le quand ce sera fait."
                onDone={() => void following.refresh()}
              />
            )}
            <NewsPart />
            <RequestsPart />
            <ThreadPart />
          </div>
          <aside class="side" aria-label="Parcours de la fiche">
            <Timeline steps={history.steps} />
            {!closed.includes(contribution.stage) && !isLate && (
              <ApprovalPart
                documentId={id}
                approval={contribution.approval}
                lacking={() => addressLacking(contribution)}
                announce={following.say}
              />
            )}
            <LifePart />
          </aside>
        </div>
      </div>
      <div class="visually-hidden" role="status">
        {following.announced.value}
      </div>
    </FollowContext.Provider>
  );
}
