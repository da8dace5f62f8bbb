import { useEffect, useState } from 'preact/hooks';
import type { OpenDraft } from '../draft/open-draft.ts';
import { ProposeScreen } from '../propose/propose-screen.tsx';
import { createFormState, FormContext, type FormState } from './form-state.ts';
import { HeadBar } from './head-bar.tsx';
import { Overview } from './overview.tsx';
import { type Place, watchPlace } from './place.ts';
import { PrintSheet } from './print-sheet.tsx';
import { SectionScreen } from './section-screen.tsx';
import { VersionsScreen } from './versions-screen.tsx';

function Screen({ place }: { place: Place }) {
  switch (place.is) {
    case 'section':
      return <SectionScreen key={place.id} id={place.id} path={place.path} />;
    case 'propose':
      return <ProposeScreen />;
    case 'versions':
      return <VersionsScreen />;
    default:
      return <Overview />;
  }
}

/** Ctrl or ⌘ + S saves now; the browser would save the page. */
function useSaveKey({ draft, attached, announce }: FormState): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void Promise.all([draft.flush(), attached.save()]).then(
        (saved) => saved.every(Boolean) && announce('Enregistré.'),
      );
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [draft]);
}

/** A fiche being written: its sections, in whatever order. */
export function FicheApp({ open }: { open: OpenDraft }) {
  const [form] = useState(() => createFormState(open));
  const [place] = useState(watchPlace);
  useSaveKey(form);
  return (
    <FormContext.Provider value={form}>
      <HeadBar place={place.value} />
      <Screen place={place.value} />
      <div class="visually-hidden" role="status">
        {form.announced.value}
      </div>
      <PrintSheet form={form} />
    </FormContext.Provider>
  );
}
