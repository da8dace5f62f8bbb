import { useState } from 'preact/hooks';
import * as z from 'zod';
import { typo } from '../../prose/typography.ts';
import { ask, signOut } from '../session/ask.ts';
import { download } from '../session/download.ts';
import { refusalOf } from '../session/refused.ts';
import { AccountName } from './account-name.tsx';
import * as check from './checks.ts';
import { Password } from './field.tsx';
import { Form } from './form.tsx';
import { Headline } from './headline.tsx';
import { say } from './status.tsx';

/** All that is held of a person, in one file. */
export function Export() {
  const [isBusy, setBusy] = useState(false);
  const [sentence, setSentence] = useState('');
  const save = async () => {
    if (isBusy) return;
    setBusy(true);
    const failed = await download('/auth/account/data', 'mes-donnees.zip');
    setBusy(false);
    setSentence(failed ? (refusalOf(failed, []).sentence ?? '') : '');
    if (!failed) say('Vos données sont dans le fichier mes-donnees.zip.');
  };
  return (
    <>
      <button
        class="btn btn--line"
        type="button"
        aria-disabled={isBusy || undefined}
        onClick={save}
      >
        {isBusy ? 'Préparation…' : 'Télécharger mes données'}
      </button>
      <p class="err" role="alert">
        {typo(sentence)}
      </p>
    </>
  );
}

const Erased = z.object({ removed: z.number(), kept: z.array(z.string()), note: z.string() });
type Erased = z.infer<typeof Erased>;

/** What became of the fiches, or null when there was none. */
function fichesInWords({ removed, kept }: Erased): string | null {
  const gone = removed > 1 ? `${removed} fiches sont effacées` : 'Une fiche est effacée';
  const stay = kept.length > 1 ? `${kept.length} fiches restent` : 'Une fiche reste';
  const said = [
    ...(removed > 0 ? [`${gone}, avec ce qui y était joint.`] : []),
    ...(kept.length > 0 ? [`${stay}, sans rien de vous.`] : []),
  ];
  return said.length > 0 ? said.join(' ') : null;
}

const Gone = ({ erased }: { erased: Erased }) => {
  const fiches = fichesInWords(erased);
  return (
    <Headline title="Votre compte est effacé">
      {fiches && <p>{typo(fiches)}</p>}
      <p>{typo(erased.note)}</p>
    </Headline>
  );
};

/** Erasing the account, for good. */
export function Erasure({ email }: { email: string }) {
  const [erased, setErased] = useState<Erased | null>(null);
  if (erased) return <Gone erased={erased} />;
  return (
    <Form
      id="effacement"
      refused="Rien n'a été effacé"
      submit="Effacer mon compte pour toujours"
      busy="Effacement…"
      danger
      check={check.needed('currentPassword', 'Tapez votre mot de passe actuel.')}
      send={async ({ currentPassword }) => {
        const body = { currentPassword };
        const answer = await ask(Erased, '/auth/account', { method: 'DELETE', body });
        if (!answer.ok) return refusalOf(answer, ['currentPassword']);
        setErased(answer.data);
        for (const part of document.querySelectorAll<HTMLElement>('[data-with-account]'))
          part.hidden = true;
        await signOut();
        return null;
      }}
    >
      <AccountName email={email} />
      <Password
        name="currentPassword"
        label="Votre mot de passe actuel, pour effacer"
        autocomplete="current-password"
      />
    </Form>
  );
}
