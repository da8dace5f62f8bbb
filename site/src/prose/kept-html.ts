import { alreadySet, typesetHtml } from './typeset-html.ts';

const kept = new WeakMap<object, Map<string, string>>();

/** The HTML of something that stands on many pages: rendered and typeset the first time, then kept as long as `of`. */
export async function keptHtml(
  of: object,
  as: string,
  render: () => Promise<string>,
): Promise<string> {
  const forms = kept.get(of) ?? new Map<string, string>();
  kept.set(of, forms);
  const html = forms.get(as) ?? alreadySet(typesetHtml(await render()));
  forms.set(as, html);
  return html;
}
