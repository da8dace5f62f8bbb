import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { urls } from '../../lib/urls.ts';
import { typo } from '../../prose/typography.ts';
import type { SaveState } from '../draft/save-state.ts';
import { Answer } from '../form/answer.tsx';
import { useForm } from '../form/form-state.ts';
import { Icon } from '../form/icons.tsx';
import { Notices } from '../form/notices.tsx';
import { answersInWords, leftOf, questionsOf, type Remark, sectionOf } from '../form/remaining.ts';
import { usePassages } from './findings.tsx';
import { Incomplete } from './incomplete.tsx';
import { passagesToRead } from './passages-to-read.tsx';
import { Recap } from './recap.tsx';
import { SimilarList } from './similar.tsx';
import { createSimilar } from './similar-state.ts';
import { createSubmission } from './submission.ts';
import { useTitle } from './use-title.ts';

const name = 'Vérifier et proposer';
const isAgreement = ({ path }: Remark) => sectionOf(path) === 'accord';
const answersLeft = (n: number) => `Il reste ${answersInWords(n)} à donner`;
const numbers = ['', 'Un point', 'Deux points', 'Trois points', 'Quatre points'];

/** What is missing, all at once, or else what is looked at and agreed to before the fiche leaves. */
export function ProposeScreen() {
  const { remarks, draft } = useForm();
  const contribution = draft.contribution.value;
  const left = leftOf(remarks.value);
  if (contribution && !contribution.moves.includes('submit')) return <NotNow {...contribution} />;
  return left.length > 0 ? <NotYet left={left} /> : <Ready />;
}

/** The team has it, or it was withdrawn: there is nothing to propose. */
const NotNow = ({ documentId, stageLabel }: { documentId: string; stageLabel: string }) => (
  <div class="page narrow">
    <Heading />
    <p>{typo(`Cette fiche est « ${stageLabel} » : elle ne se propose pas à cette étape.`)}</p>
    <p>
      <a class="btn" href={urls.followFiche(documentId)}>
        Voir où en est la fiche
      </a>
    </p>
  </div>
);

/** Takes the focus as the screen opens, unless what is missing does. */
function Heading({ quiet = false }: { quiet?: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!quiet) title.current?.focus();
  }, []);
  return (
    <h1 tabIndex={-1} ref={title}>
      {name}
    </h1>
  );
}

/** Where what is written is, said beside what keeps it from leaving. */
const notSent = ({ is }: SaveState): string =>
  `La fiche n'est pas envoyée. ${is === 'saved' ? 'Elle est enregistrée' : 'Votre texte est gardé sur cet appareil'}`;

function NotYet({ left }: { left: readonly Remark[] }) {
  const { check, draft } = useForm();
  // From here on each answer tells at its place what it lacks.
  useEffect(check, []);
  useTitle(`Erreur : ${name}`);
  return (
    <div class="page narrow">
      <Heading quiet />
      <Notices />
      <Incomplete
        title={answersLeft(left.length)}
        words={`${notSent(draft.state.value)} : vous pouvez la compléter maintenant ou un autre jour.`}
        remarks={left}
      />
      <p>
        <a class="btn" href={`#${left[0]?.path}`}>
          Aller à la première réponse
        </a>
      </p>
    </div>
  );
}

interface Part {
  readonly title: string;
  readonly body: ComponentChildren;
}

function Ready() {
  const form = useForm();
  const { draft, refresh, remarks, told, attached } = form;
  const similar = useMemo(() => createSimilar(draft), [draft]);
  const submission = useMemo(
    () => createSubmission({ draft, refresh, attached }),
    [draft, refresh, attached],
  );
  const passages = usePassages();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => void similar.look(), [similar]);
  const found = similar.state.value;
  const { value: sending } = submission.state;
  const agreements = remarks.value.filter(isAgreement);
  const missing = told.value.some(isAgreement) ? agreements : [];
  useTitle(missing.length > 0 ? `Erreur : ${name}` : name);

  async function propose() {
    if (agreements.length > 0) return form.check();
    const { value: before } = similar.state;
    await similar.look();
    const { value: now } = similar.state;
    // Who was quicker than the comparison sees what it found before the fiche leaves.
    if (before.is === 'looking' && now.is === 'found' && now.fiches.length > 0)
      return form.announce(
        typo('Des fiches proches existent déjà : voyez-les, puis proposez la vôtre.'),
      );
    form.announce('Envoi…');
    if (await submission.submit())
      location.assign(urls.followFiche(draft.contribution.value?.documentId ?? ''));
    else requestAnimationFrame(() => button.current?.focus());
  }

  const parts: Part[] = [
    ...(found.is === 'found' && found.fiches.length > 0
      ? [
          {
            title:
              found.fiches.length === 1
                ? 'Une fiche proche existe déjà'
                : 'Des fiches proches existent déjà',
            body: <SimilarList fiches={found.fiches} similar={similar} />,
          },
        ]
      : []),
    ...passagesToRead(passages, attached.asTyped()),
    { title: 'Votre fiche en résumé', body: <Recap /> },
    {
      title: 'Accords',
      body: questionsOf('accord').map((question) => <Answer key={question} name={question} />),
    },
  ];

  return (
    <div class="page narrow">
      <Heading />
      <Notices />
      {missing.length > 0 && (
        <Incomplete
          title={answersLeft(missing.length)}
          words={`${notSent(draft.state.value)}.`}
          remarks={missing}
          here
        />
      )}
      <p hidden={missing.length > 0}>
        {typo(
          `Toutes les réponses demandées à la fiche sont là. ${numbers[parts.length]} avant d'envoyer.`,
        )}
      </p>
      <p class="small soft" role="status">
        {found.is === 'looking' &&
          typo('Nous comparons votre fiche avec celles qui sont en ligne…')}
        {found.is === 'failed' && typo("La comparaison n'a pas répondu ; l'équipe la fera.")}
      </p>
      {parts.map(({ title, body }, at) => (
        <section key={title} class="block" aria-labelledby={`point-${at + 1}`}>
          <h2 id={`point-${at + 1}`}>{typo(`${at + 1}. ${title}`)}</h2>
          {body}
        </section>
      ))}
      <div class="foot">
        <button
          class="btn"
          type="button"
          ref={button}
          aria-disabled={sending.is === 'sending'}
          onClick={() => void propose()}
        >
          {sending.is === 'sending' ? 'Envoi…' : 'Proposer la fiche'}
        </button>
        <a class="btn ghost" href={urls.contributions}>
          Enregistrer et revenir plus tard
        </a>
      </div>
      {sending.is === 'failed' && (
        <p class="err" role="alert">
          <Icon name="alert" />
          <span>{typo(sending.message)}</span>
        </p>
      )}
      <p class="small soft">
        {typo(
          "Ensuite : l'équipe ouvre la fiche sous cinq jours ouvrés en général. Vous ne pourrez plus la modifier, sauf si elle vous le demande ou si vous la retirez.",
        )}
      </p>
    </div>
  );
}
