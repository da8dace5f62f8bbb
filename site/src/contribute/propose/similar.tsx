import type { Excerpt, SimilarFiche } from '@pratiques/shared';
import { useState } from 'preact/hooks';
import { urls } from '../../lib/urls.ts';
import { typo } from '../../prose/typography.ts';
import { useForm } from '../form/form-state.ts';
import { inCommon } from './in-common.ts';
import type { SimilarState } from './similar-state.ts';

/** A sentence with what the other one says too. */
function Marks({ excerpt: { text, marks } }: { excerpt: Excerpt }) {
  let last = 0;
  const parts = marks.flatMap(({ start, end }) => {
    const before = text.slice(last, start);
    last = end;
    return [before, <mark>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {typo('« ')}
      {parts}
      {text.slice(last)}
      {typo(' »')}
    </>
  );
}

interface Props {
  fiche: SimilarFiche;
  at: number;
  similar: SimilarState;
}

function SimilarItem({ fiche, at, similar }: Props) {
  const { announce } = useForm();
  const [failed, fail] = useState(false);
  const { closest } = fiche.passages;
  async function say(same: boolean) {
    const kept = await similar.say(fiche, same);
    fail(!kept);
    announce(kept ? 'Réponse gardée.' : 'Votre réponse n’a pas été gardée. Réessayez.');
  }
  const choice = (same: boolean, label: string, note?: string) => (
    <label class="check">
      <input
        type="radio"
        name={`proche-${at}`}
        checked={fiche.same === same}
        onChange={() => void say(same)}
      />
      <span>
        {typo(label)}
        {note && <small>{typo(note)}</small>}
      </span>
    </label>
  );
  return (
    <fieldset class="sim">
      <legend class="visually-hidden">{typo(`Fiche proche ${at + 1} : ${fiche.title}`)}</legend>
      <p>
        <strong>
          <a href={urls.fiche(fiche.slug)} target="_blank" rel="noopener">
            {typo(fiche.title)}
            <span class="visually-hidden"> (dans un nouvel onglet)</span>
          </a>
        </strong>
        <br />
        <span class="small soft">
          {typo(['En ligne', fiche.organisation, fiche.territory].filter(Boolean).join(', '))}
        </span>
      </p>
      <p class="small">
        <strong>{typo('Points communs :')}</strong> {typo(`${inCommon(fiche)}.`)}
      </p>
      {closest && (
        <p class="small">
          {typo('Votre fiche :')} <Marks excerpt={closest.yours} />
          <br />
          {typo('Cette fiche :')} <Marks excerpt={closest.theirs} />
        </p>
      )}
      <div>
        {choice(false, "C'est une autre pratique")}
        {choice(
          true,
          "C'est la même : je propose un complément à cette fiche",
          "Votre texte est gardé ; l'équipe le rapprochera de la fiche existante",
        )}
      </div>
      {failed && <p class="small">{typo('Votre réponse n’a pas été gardée. Réessayez.')}</p>}
    </fieldset>
  );
}

/** Published fiches that say nearly the same, each to be answered for. */
export const SimilarList = ({
  fiches,
  similar,
}: {
  fiches: readonly SimilarFiche[];
  similar: SimilarState;
}) => (
  <>
    <p>
      {typo('Nous avons comparé le contenu, pas seulement les titres. Dites-nous pour chacune.')}
    </p>
    {fiches.map((fiche, at) => (
      <SimilarItem key={fiche.slug} fiche={fiche} at={at} similar={similar} />
    ))}
  </>
);
