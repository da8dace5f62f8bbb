import { Parser } from 'htmlparser2';

/** What stands inside a line of text; every other element begins a text of its own. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
/** Nobody reads these: data, style and signs. */
const unread = new Set(['script', 'style', 'svg']);
const told = ['alt', 'title', 'content', 'aria-label', 'value'];
const reaches = /^(?:mailto|tel):/i;

/** Every text of a page as its readers meet it, one for each block; attributes that are read aloud or dialled too. */
export function pageTexts(html: string): string[] {
  const texts: string[] = [];
  let line = '';
  let silent = 0;
  const close = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') texts.push(text);
    line = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (unread.has(name)) silent += 1;
      if (!inline.has(name)) close();
      for (const [attribute, value] of Object.entries(attributes))
        if (told.includes(attribute) || (attribute === 'href' && reaches.test(value)))
          texts.push(value);
    },
    ontext(text) {
      if (silent === 0) line += text;
    },
    onclosetag(name) {
      if (unread.has(name)) silent -= 1;
      if (!inline.has(name)) close();
    },
  });
  parser.end(html);
  close();
  return texts;
}
