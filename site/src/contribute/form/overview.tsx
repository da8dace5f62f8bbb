import { sections } from '@pratiques/shared';
import { useEffect, useRef } from 'preact/hooks';
import { urls } from '../../lib/urls.ts';
import { typo } from '../../prose/typography.ts';
import { addressLacking } from '../approval/address-lacking.ts';
import { ApprovalPart } from '../approval/approval-part.tsx';
import { PreviewButton } from '../propose/preview-button.tsx';
import { textIn } from './controls/control.ts';
import { useForm } from './form-state.ts';
import { Notices } from './notices.tsx';
import { Gauge, stateOf, written } from './rail.tsx';
import {
  answersInWords,
  leftOf,
  minutesLeft,
  partsOf,
  progressOf,
  type SectionProgress,
} from './remaining.ts';

/** The questions that are left of a section once it was begun, each a link to its first answer. */
function Missing({ progress: { asked, open, left } }: { progress: SectionProgress }) {
  if (open === 0 || (asked > 0 && open >= asked)) return null;
  const questions = new Map<string, string[]>();
  for (const remark of left) {
    const { question } = partsOf(remark);
    questions.set(question, [...(questions.get(question) ?? []), remark.path]);
  }
  return (
    <ul class="miss">
      {[...questions].map(([question, paths]) => (
        <li key={question}>
          <a href={`#${paths[0]}`}>
            {typo(paths.length > 1 ? `${question} (${paths.length})` : question)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** All sections at a glance, each with a link to what remains. */
export function Overview() {
  const { draft, remarks, announce } = useForm();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const progress = written(progressOf(remarks.value));
  const left = leftOf(remarks.value).length;
  const contribution = draft.contribution.value;
  const name = textIn(draft.answers.value.title) || 'Fiche sans titre';
  return (
    <div class="page cols">
      <div>
        {contribution && <p class="stage you">{contribution.stageLabel}</p>}
        <h1 tabIndex={-1} ref={title}>
          {typo(name)}
        </h1>
        <Notices />
        <p>
          {left > 0 ? (
            <>
              <strong>
                {typo(`Il reste ${answersInWords(left)} avant de pouvoir proposer la fiche`)}
              </strong>
              {typo(`, environ ${minutesLeft(progress)} minutes. `)}
            </>
          ) : (
            <strong>Toutes les réponses demandées sont là. </strong>
          )}
          {left > 0 && 'Remplissez les sections dans l’ordre que vous voulez.'}
        </p>
        <ol class="ov block">
          {progress.map((section) => (
            <li key={section.id}>
              <Gauge progress={section} />
              <h2>
                <a href={`#${section.id}`}>{typo(sections[section.id].fr)}</a>
              </h2>
              <p class="state">{stateOf(section)}</p>
              <p class="go small soft">{typo(sections[section.id].intro)}</p>
              <Missing progress={section} />
            </li>
          ))}
        </ol>
        <div class="foot">
          <a class="btn" href="#proposer">
            Vérifier et proposer
          </a>
          {contribution && <PreviewButton>Voir la fiche comme un lecteur</PreviewButton>}
        </div>
      </div>
      <aside class="side" aria-label="Autour de la fiche">
        <section>
          <h2>Rien à enregistrer</h2>
          <p class="small">
            {typo(
              'Ce que vous écrivez est gardé à chaque mot, sur cet appareil puis sur le serveur. Fermez la page quand vous voulez.',
            )}
          </p>
        </section>
        {contribution && (
          <ApprovalPart
            documentId={contribution.documentId}
            approval={contribution.approval}
            lacking={() => addressLacking(draft.contribution.value)}
            before={draft.flush}
            announce={announce}
          />
        )}
        {contribution && (
          <section>
            <h2>Où en est la fiche</h2>
            <p class="acts">
              <a class="btn plain" href={urls.followFiche(contribution.documentId)}>
                Suivi, échanges, retrait
              </a>
            </p>
          </section>
        )}
      </aside>
    </div>
  );
}
