import { typo } from '../../prose/typography.ts';
import { type Choices, noChoice } from '../facets.ts';
import { type Asked, pageSize } from './address.ts';
import { cardOf } from './card.ts';
import { chipsOf, chosen, pageWith, without } from './chips.ts';
import type { FilterPanel } from './filter-panel.ts';
import type { Answer } from './searcher.ts';
import { emptySentence, fiches, moving, noticeOf, statusOf, unavailable } from './sentences.ts';
import { within } from './within.ts';

export interface ResultsView {
  show(asked: Asked, answer: Answer | null): void;
}

const linkTo = (asked: Asked, text: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = pageWith(asked);
  link.textContent = typo(text);
  link.dataset.asked = '';
  return link;
};

/** Prints answers in the places that the page keeps for them. */
export function createResultsView(root: HTMLElement, panel: FilterPanel): ResultsView {
  const at = (id: string) => within(root, `#${id}`);
  const status = within(root, '[role="status"]');
  const [chips, list, more, end] = [
    at('filtres-actifs'),
    at('resultats'),
    at('voir-plus'),
    at('fin'),
  ];
  const [notice, advice, tries, all] = [at('remarque'), at('conseils'), at('essais'), at('toutes')];

  function say(count: string, rest: string): void {
    const bold = document.createElement('strong');
    bold.textContent = count;
    status.replaceChildren(...(count === '' ? [typo(rest)] : [bold, typo(rest)]));
  }

  function remark(text: string): void {
    notice.hidden = text === '';
    within(notice, 'p').textContent = typo(text);
  }

  /** One way out for each filter that stands in the way. */
  function suggest(asked: Asked, totalWith: (choices: Choices) => number): void {
    const ways = chosen(asked.choices).map((value) => ({
      next: without(asked, value),
      text: `Retirer le filtre « ${panel.labelOf(value.name, value.value)} »`,
    }));
    if (ways.length > 1)
      ways.push({ next: { ...asked, choices: noChoice }, text: 'Retirer tous les filtres' });
    const counted = ways.map((way) => ({ ...way, total: totalWith(way.next.choices) }));
    tries.replaceChildren(
      ...counted
        .filter(({ total }) => total > 0)
        .map(({ next, text, total }) => {
          const item = document.createElement('li');
          item.append(linkTo(next, text), typo(` : ${fiches(total)}.`));
          return item;
        }),
    );
  }

  return {
    show(asked, answer) {
      root.classList.toggle('is-unavailable', answer === null);
      all.hidden = answer !== null;
      list.hidden = !answer || answer.total === 0;
      advice.hidden = answer?.total !== 0;
      chips.replaceChildren(...chipsOf(asked, panel.labelOf));
      chips.hidden = chips.childElementCount === 0;
      more.hidden = end.hidden = true;
      if (!answer) {
        say('', unavailable);
        remark('');
        return;
      }
      const filtered = chosen(asked.choices).length > 0;
      status.classList.toggle('lead', answer.total === 0);
      if (answer.total === 0) {
        say('', emptySentence(asked.typed, answer.totalWith(noChoice) > 0));
        suggest(asked, answer.totalWith);
      } else {
        const { count, rest } = statusOf(answer);
        say(count, rest);
      }
      remark(answer.whole ? noticeOf(answer, filtered) : moving);
      list.replaceChildren(...answer.shown.map(({ hit, data }) => cardOf(hit, data)));
      const left = answer.total - asked.shown;
      more.hidden = left <= 0;
      end.hidden = answer.total === 0 || left > 0;
      if (left > 0) {
        const next = linkTo(
          { ...asked, shown: asked.shown + pageSize },
          `Voir ${fiches(Math.min(left, pageSize))} de plus`,
        );
        next.className = 'btn btn--line';
        more.replaceChildren(next);
      }
    },
  };
}
