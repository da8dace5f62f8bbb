import { signal } from '@preact/signals';
import { typo } from '../../prose/typography.ts';
import { Icon } from '../form/icons.tsx';

/** Why the preview that was asked for last did not open; empty when it did. */
export const previewTrouble = signal('');

/** Said under the bar, where it stays in sight whichever button was pressed. */
export function PreviewTrouble() {
  if (previewTrouble.value === '') return null;
  return (
    <div class="banner bad stays" role="alert">
      <Icon name="alert" />
      <p class="grow">{typo(previewTrouble.value)}</p>
      <button
        class="btn plain"
        type="button"
        onClick={() => {
          previewTrouble.value = '';
        }}
      >
        Fermer
      </button>
    </div>
  );
}
