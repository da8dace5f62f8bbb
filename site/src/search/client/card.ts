import { typo } from '../../prose/typography.ts';
import { type SectionName, sections } from '../sections.ts';
import { excerptOf } from './excerpt.ts';
import type { Hit } from './find-fiches.ts';
import type { FragmentData } from './pagefind.ts';
import { joined } from './passage.ts';
import { within } from './within.ts';

const plain = (text: string | undefined): string => typo(joined((text ?? '').split(/\s+/u)));
const said = (name: SectionName): string =>
  sections.find((section) => section.name === name)?.said ?? '';

/** « le titre, le résumé et le contexte » */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} et ${last}`;
}

const where = (hit: Hit, found: readonly SectionName[]): string =>
  listed([...(hit.inTitle ? ['le titre'] : []), ...found.map(said)].slice(0, 3));

/** A result, built from the page's own template for this kind of fiche; every text enters as text, never as HTML. */
export function cardOf(hit: Hit, { url, content, meta, filters }: FragmentData): HTMLElement {
  const template = within(
    document,
    `#modele-${filters.kind?.[0] === 'dispositif' ? 'dispositif' : 'practice'}`,
  );
  if (!(template instanceof HTMLTemplateElement))
    throw new Error('The model of a result is not a template');
  const card = within(document.importNode(template.content, true), 'li');
  card.dataset.slug = url.split('/').at(-2) ?? '';
  const link = within(card, 'a');
  link.setAttribute('href', url);
  link.textContent = plain(meta.title);
  const year = filters.year?.[0];
  within(card, '.meta').textContent = [
    plain(meta.organisation),
    plain(meta.place),
    year && `depuis ${year}`,
  ]
    .filter(Boolean)
    .join(' ·\u00a0');
  for (const tag of card.querySelectorAll<HTMLElement>('[data-provenance]')) {
    if (tag.dataset.provenance !== filters.provenance?.[0]) tag.remove();
  }
  const { runs, found } = excerptOf(content, hit.places);
  within(card, '.excerpt').replaceChildren(
    ...runs.map(({ text, marked }) => {
      if (!marked) return typo(text);
      const mark = document.createElement('mark');
      mark.textContent = typo(text);
      return mark;
    }),
  );
  const why = within(card, '.why');
  const places = where(hit, found);
  if (places === '') why.remove();
  else why.append(` dans ${places}`);
  return card;
}
