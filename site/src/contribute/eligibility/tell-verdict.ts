import { questions, verdictOf, type Weight } from './questions.ts';

const form = document.querySelector<HTMLFormElement>('#verification');
const result = document.querySelector<HTMLElement>('#verification-resultat');

/** Shows what the answers come to; nothing leaves the page, nothing is kept. */
form?.addEventListener('change', () => {
  const chosen = form.querySelectorAll<HTMLInputElement>('input:checked');
  // The page wrote the weight of each answer.
  const weights = Array.from(chosen, ({ value }) => value as Weight);
  const verdict = verdictOf(weights);
  const words = form.querySelector<HTMLTemplateElement>(`template[data-verdict="${verdict}"]`);
  if (!result) return;
  result.dataset.verdict = verdict ?? '';
  if (words) result.replaceChildren(words.content.cloneNode(true));
  else result.textContent = `${weights.length} réponses sur ${questions.length}.`;
});
