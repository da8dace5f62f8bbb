import type { ComponentChildren } from 'preact';
import * as z from 'zod';
import { useForm } from '../form/form-state.ts';
import { Icon } from '../form/icons.tsx';
import { ask } from '../session/ask.ts';
import { previewTrouble } from './preview-trouble.tsx';
import { couldNot } from './trouble-words.ts';

const Link = z.object({ url: z.url({ protocol: /^https?$/ }) });

/** Shows the fiche as readers would see it, in a tab of its own: what is on screen is saved first. */
export function PreviewButton({ children }: { children: ComponentChildren }) {
  const { draft, attached } = useForm();

  async function show() {
    // Opened by the click itself: a browser blocks what opens later.
    const tab = window.open('', '_blank');
    await Promise.all([draft.flush(), attached.save()]);
    const documentId = draft.contribution.value?.documentId;
    const answer =
      documentId === undefined
        ? null
        : await ask(Link, `/contributions/${documentId}/preview`, { method: 'POST', body: {} });
    if (answer?.ok && tab) {
      tab.location.replace(answer.data.url);
      previewTrouble.value = '';
      return;
    }
    tab?.close();
    const what = 'L’aperçu ne s’est pas ouvert';
    previewTrouble.value =
      answer && !answer.ok
        ? couldNot(what, answer)
        : `${what}. Commencez par écrire un titre, et autorisez l’ouverture d’un onglet.`;
  }

  return (
    <button class="btn ghost" type="button" onClick={() => void show()}>
      <Icon name="eye" />
      <span>
        {children}
        <span class="visually-hidden"> (dans un nouvel onglet)</span>
      </span>
    </button>
  );
}
