// The search page's own program: what the reader asks is in the address, the rest follows from it.
import { type Asked, pageSize, readAddress, writeAddress } from './address.ts';
import { createFilterPanel } from './filter-panel.ts';
import { createResultsView } from './results-view.ts';
import { createSearcher } from './searcher.ts';
import { titleOf } from './sentences.ts';
import { within } from './within.ts';

const pause = 180;

function start(): void {
  const root = within(document, '#recherche');
  const form = within(root, 'form[role="search"]');
  const box = within(form, 'input[name="q"]');
  if (!(box instanceof HTMLInputElement)) throw new Error('The search box is not an input');
  const input: HTMLInputElement = box;
  const filters = within(root, '#filtres');
  const panel = createFilterPanel(filters);
  const view = createResultsView(root, panel);
  const searcher = createSearcher();
  const { title } = document;
  let latest = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** True between the first letter and the next gesture: one step back undoes a whole query, not a letter. */
  let written = false;

  async function show(asked: Asked): Promise<void> {
    const mine = ++latest;
    root.setAttribute('aria-busy', 'true');
    const answer = await searcher.ask(asked);
    // A slower answer to an older question must not cover a newer one.
    if (mine !== latest) return;
    panel.show(asked.choices, answer?.counts ?? null);
    view.show(asked, answer);
    filters.hidden = answer === null;
    document.title = titleOf(asked.typed, answer?.total ?? null, title);
    root.removeAttribute('aria-busy');
    root.dataset.ready = '';
  }

  function go(asked: Asked, how: 'push' | 'replace'): void {
    clearTimeout(typing);
    const address = `${location.pathname}${writeAddress(asked)}`;
    if (address !== `${location.pathname}${location.search}`) {
      if (how === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    void show(asked);
  }

  const asked = (): Asked => ({ typed: input.value, choices: panel.choices(), shown: pageSize });
  function fromAddress(): Promise<void> {
    clearTimeout(typing);
    written = false;
    const now = readAddress(new URLSearchParams(location.search));
    input.value = now.typed;
    panel.show(now.choices, null);
    return show(now);
  }

  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      go(asked(), written ? 'replace' : 'push');
      written = true;
    }, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(asked(), written ? 'replace' : 'push');
    written = false;
  });
  filters.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'checkbox') return;
    written = false;
    go(asked(), 'push');
  });
  // Links to another state of this page change it in place; a new tab or a copied link works as any link.
  root.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-asked]')
        : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    // The link goes away with the old results: what follows it takes the focus that it had.
    const seen = link.closest('#voir-plus') ? within(root, '#resultats').childElementCount : null;
    void fromAddress().then(() => {
      const next =
        seen === null
          ? within(root, '[role="status"]')
          : root.querySelector<HTMLElement>(`#resultats > li:nth-child(${seen + 1}) a`);
      next?.focus();
    });
  });
  addEventListener('popstate', () => void fromAddress());
  void fromAddress();
}

start();
