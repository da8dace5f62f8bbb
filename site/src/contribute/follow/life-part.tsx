import { urls } from '../../lib/urls.ts';
import { typo } from '../../prose/typography.ts';
import { AttestationButton } from './attestation-button.tsx';
import { ConfirmedAct } from './confirmed-act.tsx';
import { useFollow } from './context.ts';

/** What its contributor may do with a fiche besides writing it: withdraw, resume, remove it. */
export function LifePart() {
  const { following, contribution, history } = useFollow();
  const { moves, stage, online } = contribution;
  const title = contribution.title ?? 'Sans titre';
  const wasOnline = history.steps.some(({ action }) => action === 'publish');
  const isRemovable = (stage === 'draft' || stage === 'withdrawn') && !wasOnline;
  return (
    <section aria-label="Ce que vous pouvez faire">
      <ul class="linklist small">
        <li>
          <a href={urls.contributions}>Mes contributions</a>
        </li>
        {online && stage !== 'published' && (
          <li>
            <AttestationButton />
          </li>
        )}
        {moves.includes('resume') && (
          <li>
            <ConfirmedAct
              name="resume"
              label="Reprendre en brouillon"
              title="Reprendre cette fiche en brouillon ?"
              confirm="Reprendre en brouillon"
              cancel="La laisser retirée"
              act={() => following.move('resume')}
              done="La fiche est de nouveau un brouillon."
            >
              <p>Vous la modifiez, puis vous la proposez de nouveau quand vous le décidez.</p>
            </ConfirmedAct>
          </li>
        )}
        {moves.includes('withdraw') && stage !== 'draft' && (
          <li>
            <ConfirmedAct
              name="withdraw"
              label="Retirer ma fiche"
              title={`Retirer « ${title} » ?`}
              word={{ label: 'Un mot pour l’équipe', owed: null }}
              confirm="Retirer ma fiche"
              cancel="Garder ma fiche en cours"
              danger
              act={(word) => following.move('withdraw', word)}
              done="La fiche est retirée."
            >
              <p>
                {typo(
                  online
                    ? 'L’équipe ne lira plus cette mise à jour. La version en ligne reste sur le site : pour l’en retirer, écrivez à l’équipe.'
                    : 'L’équipe et le comité ne la liront plus. Votre texte reste dans « Mes contributions » et vous pourrez le reprendre quand vous voudrez.',
                )}
              </p>
            </ConfirmedAct>
          </li>
        )}
        {isRemovable && (
          <li>
            <ConfirmedAct
              name="remove"
              label="Supprimer la fiche"
              title={`Supprimer « ${title} » ?`}
              confirm="Supprimer pour toujours"
              cancel="La garder"
              danger
              act={() => following.remove()}
              done={() => location.assign(urls.contributions)}
            >
              <p>
                Son texte, ce qui y est joint et l’échange avec l’équipe sont effacés. Cela ne
                s’annule pas.
              </p>
            </ConfirmedAct>
          </li>
        )}
      </ul>
    </section>
  );
}
