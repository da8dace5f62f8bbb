import { typo } from '../../prose/typography.ts';
import { AttestationButton } from './attestation-button.tsx';
import { ConfirmedAct } from './confirmed-act.tsx';
import { useFollow } from './context.ts';

/** What its contributor may do with a fiche that readers have: update it, show that it was selected. */
export function OnlinePart() {
  const { following, contribution } = useFollow();
  return (
    <>
      {contribution.moves.includes('reopen') && (
        <div>
          <ConfirmedAct
            name="reopen"
            label="Mettre à jour la fiche"
            look="btn"
            title="Mettre à jour la fiche en ligne ?"
            word={{
              label: 'Ce qui change, pour l’équipe',
              owed: 'Dites en quelques mots ce qui change.',
            }}
            confirm="Commencer la mise à jour"
            cancel="Pas maintenant"
            act={(word) => following.move('reopen', word)}
            done="La mise à jour est ouverte."
          >
            <p>
              {typo(
                'Les lecteurs gardent la version en ligne. La nouvelle paraîtra après son examen.',
              )}
            </p>
          </ConfirmedAct>
        </div>
      )}
      <div>
        <AttestationButton />
      </div>
    </>
  );
}
