import { ApprovalSheet } from '@pratiques/shared';
import { useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { dayInWords } from '../dates.ts';
import { LongText } from '../long-text.tsx';
import type { Answer } from '../session/answer.ts';
import { type Failed, troubles } from '../session/refused.ts';
import { Dead } from './dead.tsx';
import { type Given, ManagerAnswer } from './manager-answer.tsx';

const List = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 1 ? (
    <LongText>{lines[0] ?? ''}</LongText>
  ) : (
    <ul>
      {lines.map((line) => (
        <li key={line} class="pre">
          {typo(line)}
        </li>
      ))}
    </ul>
  );

interface Props {
  first: ApprovalSheet;
  decide: (given: Given & { read: string }) => Promise<Answer<ApprovalSheet>>;
}

/** The fiche as its readers would get it, in words, then what the manager decides. */
export function SheetToRead({ first, decide }: Props) {
  const [sheet, setSheet] = useState(first);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [said, setSaid] = useState('');
  const { name, organisation } = sheet.askedBy;

  async function onDecide(given: Given): Promise<string | null> {
    const answer = await decide({ ...given, read: sheet.read });
    if (answer.ok) {
      setSheet(answer.data);
      setSaid(
        given.decision === 'given' ? 'Votre accord est enregistré.' : 'Votre refus est enregistré.',
      );
      return null;
    }
    if (answer.why !== 'refused') return troubles[answer.why];
    const newer = ApprovalSheet.safeParse(answer.data);
    if (newer.success) setSheet(newer.data);
    else if (answer.status === 404) setFailed(answer);
    return answer.message;
  }
  if (failed) return <Dead answer={failed} />;
  return (
    <div class="approval">
      <p class="lead">
        {typo(
          `${name}${organisation ? `, pour ${organisation},` : ''} propose cette fiche à la Bibliothèque des pratiques inspirantes et demande votre accord.`,
        )}
      </p>
      <p class="soft">
        {typo(
          `Voici tout le texte qui en serait publié, tel qu’il est écrit aujourd’hui, sous les questions posées à votre équipe ; les images et les documents y sont décrits. Ouvrir cette page n’engage à rien : vous répondez à la fin. Le lien sert jusqu’au ${dayInWords(sheet.expiresAt)}.`,
        )}
      </p>
      <article aria-labelledby="fiche-titre">
        <h2 id="fiche-titre">{typo(sheet.title)}</h2>
        {sheet.sections.map(({ title, answers }) => (
          <section key={title}>
            <h3>{typo(title)}</h3>
            <dl>
              {answers.map(({ label, lines }) => (
                <div key={label}>
                  <dt>{typo(label)}</dt>
                  <dd>
                    <List lines={lines} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </article>
      <ManagerAnswer sheet={sheet} onDecide={onDecide} />
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
