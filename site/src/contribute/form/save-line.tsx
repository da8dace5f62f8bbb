import { useEffect, useRef, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { hourInWords } from '../dates.ts';
import type { SaveState } from '../draft/save-state.ts';
import { useForm } from './form-state.ts';
import { Icon } from './icons.tsx';

interface Said {
  readonly text: string;
  readonly look: '' | 'held' | 'bad';
}

/** What the state of saving is called; `FLOWS.md`, section 3. */
function said(state: SaveState, unkept: boolean, stuck: boolean): Said {
  switch (state.is) {
    case 'saved':
      if (stuck) return { text: 'Images et documents : gardé ici', look: 'held' };
      if (unkept) return { text: 'Enregistrement sur le serveur seulement', look: 'held' };
      return { text: state.at ? `Enregistré à ${hourInWords(state.at)}` : '', look: '' };
    case 'saving':
      return { text: 'Enregistrement…', look: '' };
    case 'offline':
      return { text: 'Hors ligne, gardé ici', look: 'held' };
    case 'failing':
      return { text: `Gardé ici, nouvel essai dans ${state.seconds} s`, look: 'held' };
    case 'signed_out':
      return { text: 'Gardé sur cet appareil', look: 'held' };
    case 'conflict':
      return { text: 'Non enregistré : deux versions', look: 'bad' };
    case 'refused':
      return { text: 'Une réponse n’est pas enregistrée', look: 'bad' };
    case 'closed':
      return { text: 'Fiche entre les mains de l’équipe', look: 'held' };
    case 'gone':
      return { text: 'Cette fiche n’existe plus', look: 'bad' };
  }
}

const troubles: Readonly<Partial<Record<SaveState['is'], string>>> = {
  offline: 'Hors ligne. Votre texte est gardé sur cet appareil.',
  failing: 'Le serveur ne répond pas. Votre texte est gardé.',
  signed_out: 'Reconnectez-vous pour enregistrer. Votre texte est gardé.',
};

/** Where what is written stands, in the bar above the form; told aloud only when something changed for the worse, or back. */
export function SaveLine() {
  const { draft, attached, unkept, announce } = useForm();
  const state = draft.state.value;
  const stuck = attached.stuck.value;
  const [shown, setShown] = useState<Said>(said(state, unkept(), stuck));
  const trouble = useRef<SaveState['is'] | null>(null);

  useEffect(() => {
    const next = said(state, unkept(), stuck);
    if (next.text === '') return;
    // What takes less than a second is not worth a word.
    const timer = setTimeout(() => setShown(next), state.is === 'saving' ? 1_000 : 0);
    return () => clearTimeout(timer);
  }, [state, stuck]);

  useEffect(() => {
    const words = troubles[state.is];
    if (words && trouble.current !== state.is) announce(typo(words));
    if (state.is === 'saved' && trouble.current)
      announce(
        trouble.current === 'offline' ? 'De nouveau en ligne. Tout est enregistré.' : 'Enregistré.',
      );
    if (words) trouble.current = state.is;
    else if (state.is === 'saved') trouble.current = null;
  }, [state]);

  if (shown.text === '') return null;
  const icon = shown.look === 'bad' ? 'alert' : state.is === 'offline' ? 'away' : 'done';
  return (
    <p class={`save ${shown.look}`} id="save">
      <Icon name={icon} />
      <span>{typo(shown.text)}</span>
    </p>
  );
}
