import { alreadySet, typesetHtml } from './typeset-html.ts';

const kept = new WeakMap<object, Map<string, string>>();

/** The HTML of something that stands on many pages: rendered and typeset the first time, then kept as long as `of`. */
export function keptHtml(
  of: object,
  as: string,
  render: () => Promise<string>,
): string | Promise<string> {
  const forms = kept.get(of) ?? new Map<string, string>();
  kept.set(of, forms);
  return (
    forms.get(as) ??
    render().then((made) => {
      const html = alreadySet(typesetHtml(made));
      forms.set(as, html);
      return html;
    })
  );
}
