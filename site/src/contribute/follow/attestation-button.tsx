import { useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { download } from '../session/download.ts';
import { refusalOf } from '../session/refused.ts';
import { useFollow } from './context.ts';

/** What a contributor shows to their hierarchy: that the practice was selected and published. */
export function AttestationButton() {
  const { id, following } = useFollow();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  async function save(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const failed = await download(`/contributions/${id}/attestation`, 'attestation.pdf');
    setBusy(false);
    setWrong(failed ? (refusalOf(failed, []).sentence ?? '') : '');
    if (!failed) following.say("L'attestation est dans le fichier attestation.pdf.");
  }
  return (
    <>
      <button class="btn plain" type="button" aria-disabled={busy} onClick={() => void save()}>
        {busy ? 'Préparation…' : typo("Télécharger l'attestation (PDF)")}
      </button>
      {wrong && (
        <p class="err" role="alert">
          {typo(wrong)}
        </p>
      )}
    </>
  );
}
