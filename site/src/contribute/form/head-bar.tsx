import { urls } from '../../lib/urls.ts';
import { typo } from '../../prose/typography.ts';
import { PreviewButton } from '../propose/preview-button.tsx';
import { textIn } from './controls/control.ts';
import { useForm } from './form-state.ts';
import { Icon } from './icons.tsx';
import type { Place } from './place.ts';
import { SaveLine } from './save-line.tsx';

/** The bar that stays above the form: the way back, the fiche, and where what is written stands. */
export function HeadBar({ place }: { place: Place }) {
  const { draft } = useForm();
  const top = place.is === 'overview';
  return (
    <section class="head" aria-label="La fiche">
      <a class="back" href={top ? urls.contributions : '#sections'}>
        <Icon name="back" />
        <span class="long">{top ? 'Mes contributions' : 'Toutes les sections'}</span>
        <span class="brief">{top ? 'Mes fiches' : 'Sections'}</span>
      </a>
      <p class="name">{top ? '' : typo(textIn(draft.answers.value.title))}</p>
      <div class="end">
        <SaveLine />
        <PreviewButton>Aperçu</PreviewButton>
      </div>
    </section>
  );
}
