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
/** The explanation of an acronym stands beside its line: the line goes on after it. */
const isGloss = (className: string | undefined) => className === 'gloss';

/** Every text of a page as its readers meet it, one for each block; attributes that are read aloud or dialled too. */
export function pageTexts(html: string): string[] {
  const texts: string[] = [];
  let line = '';
  let gloss = '';
  let silent = 0;
  let inGloss = 0;
  const keep = (text: string) => {
    const read = text.replace(/\s+/g, ' ').trim();
    if (read !== '') texts.push(read);
  };
  const close = () => {
    keep(line);
    line = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (unread.has(name)) silent += 1;
      if (inGloss > 0 || isGloss(attributes.class)) inGloss += 1;
      else if (!inline.has(name)) close();
      for (const [attribute, value] of Object.entries(attributes))
        if (told.includes(attribute) || (attribute === 'href' && reaches.test(value)))
          texts.push(value);
    },
    ontext(text) {
      if (silent > 0) return;
      if (inGloss > 0) gloss += text;
      else line += text;
    },
    onclosetag(name) {
      if (unread.has(name)) silent -= 1;
      if (inGloss === 0) {
        if (!inline.has(name)) close();
        return;
      }
      inGloss -= 1;
      if (inGloss > 0) return;
      keep(gloss);
      gloss = '';
    },
  });
  parser.end(html);
  close();
  return texts;
}
