import { diffWordsWithSpace } from 'diff';
import { useEffect, useRef, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { type AnswerValue, askedFields } from '../draft/answers.ts';
import type { Conflict } from '../draft/merge.ts';
import { useForm } from './form-state.ts';
import { inWords } from './in-words.ts';

type Kept = 'mine' | 'theirs' | 'both';

/** Texts can be kept one under the other; a date or a choice cannot. */
const canKeepBoth = ({ name, mine, theirs }: Conflict): boolean =>
  ['text', 'prose'].includes(askedFields.get(name)?.type ?? '') &&
  typeof mine === 'string' &&
  typeof theirs === 'string';

function chosen(conflict: Conflict, kept: Kept): AnswerValue {
  if (kept === 'both') return `${conflict.theirs}\n\n${conflict.mine}`;
  return conflict[kept];
}

function Version({
  title,
  when,
  text,
  other,
}: {
  title: string;
  when: string;
  text: string;
  other: string;
}) {
  return (
    <>
      <p class="small">
        <strong>{title}</strong>
        <br />
        <span class="soft">{when}</span>
      </p>
      <p class="txt">
        {text === '' ? (
          <em class="soft">Sans réponse</em>
        ) : (
          diffWordsWithSpace(other, text)
            .filter(({ removed }) => !removed)
            .map(({ added, value }) => (added ? <ins>{value}</ins> : value))
        )}
      </p>
    </>
  );
}

/** Answers of which two versions exist, side by side: none is chosen beforehand, nothing of either is lost. */
export function VersionsScreen() {
  const { draft, choices } = useForm();
  const [kept, setKept] = useState<ReadonlyMap<string, Kept>>(new Map());
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const conflicts = draft.conflicts.value;
  useEffect(() => {
    if (conflicts.length === 0) location.hash = 'sections';
  }, [conflicts.length]);
  const left = conflicts.filter(({ name }) => !kept.has(name)).length;
  const n = conflicts.length;

  const save = () => {
    for (const conflict of conflicts) {
      const choice = kept.get(conflict.name);
      if (choice) draft.choose(conflict.name, chosen(conflict, choice));
    }
  };
  const choice = (name: string, value: Kept, words: string, note?: string) => (
    <label class="check">
      <input
        type="radio"
        name={`version-${name}`}
        checked={kept.get(name) === value}
        onChange={() => setKept(new Map([...kept, [name, value]]))}
      />
      <span>
        {words}
        {note && <small>{note}</small>}
      </span>
    </label>
  );
  return (
    <div class="page narrow">
      <h1 tabIndex={-1} ref={title}>
        {typo(`Deux versions de ${n} ${n > 1 ? 'réponses' : 'réponse'}`)}
      </h1>
      <p class="banner held">
        {typo(
          'La fiche a été modifiée ailleurs pendant que vous écriviez. Rien n’est perdu : votre texte est gardé sur cet appareil, l’autre sur le serveur. Choisissez, réponse par réponse. Le reste de la fiche est déjà à jour.',
        )}
      </p>
      {conflicts.map((conflict) => {
        const { name } = conflict;
        const mine = inWords(name, conflict.mine, choices);
        const theirs = inWords(name, conflict.theirs, choices);
        return (
          <fieldset class="block" key={name}>
            <legend class="lab">{typo(askedFields.get(name)?.label.fr ?? name)}</legend>
            <div class="vs">
              <div class="ver">
                <Version
                  title="Votre version"
                  when="Gardée ici, pas encore envoyée"
                  text={mine}
                  other={theirs}
                />
                {choice(name, 'mine', 'Garder cette version')}
              </div>
              <div class="ver">
                <Version
                  title="Version enregistrée ailleurs"
                  when="Sur le serveur"
                  text={theirs}
                  other={mine}
                />
                {choice(name, 'theirs', 'Garder cette version')}
              </div>
            </div>
            {canKeepBoth(conflict) &&
              choice(
                name,
                'both',
                'Garder les deux, l’une sous l’autre',
                'Vous les réunirez à la main, dans la question',
              )}
          </fieldset>
        );
      })}
      <div class="foot">
        <button class="btn" type="button" aria-disabled={left === n} onClick={save}>
          Enregistrer mes choix
        </button>
        <a class="btn plain" href="#sections">
          Décider plus tard (les deux versions restent gardées)
        </a>
      </div>
    </div>
  );
}
