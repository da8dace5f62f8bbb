import { expect, test } from 'vitest';
import type { Line } from './node.ts';
import { printLine } from './print-line.ts';
import { typesetHtml } from './typeset-html.ts';

/** As readers get it: the marks of what was set are gone once the page is. */
const printed = (line: Line) => typesetHtml(`<p>${printLine(line)}</p>`).slice(3, -4);
const text = (words: string) => ({ type: 'text', text: words }) as const;

test.each<[string, Line, string]>([
  ['text is escaped', [text('<img src=x> & "moi"')], '&lt;img src=x&gt; &amp; «\u202fmoi\u202f»'],
  ['text is typeset', [text("L'enfant : qui ?")], 'L’enfant\u202f: qui\u202f?'],
  ['texts that touch are one text', [text('vraiment'), text(' ?')], 'vraiment\u202f?'],
  ['a line breaks', [text('a'), { type: 'break' }, text('b')], 'a<br>b'],
  [
    'marks nest',
    [{ type: 'strong', children: [{ type: 'emphasis', children: [text('a')] }] }],
    '<strong><em>a</em></strong>',
  ],
  ['a mark of the past', [{ type: 'struck', children: [text('a')] }], '<s>a</s>'],
  [
    'a link leaves in the open',
    [{ type: 'link', href: 'https://exemple.fr/?a=1&b="', leaves: true, children: [text('ici')] }],
    '<a href="https://exemple.fr/?a=1&#38;b=&#34;" rel="noopener">ici</a>',
  ],
  [
    'a link within',
    [{ type: 'link', href: '/onpe/', leaves: false, children: [text("l'ONPE")] }],
    '<a href="/onpe/">l’ONPE</a>',
  ],
  [
    'an acronym is explained',
    [{ type: 'acronym', acronym: 'A<', expansion: "l'aide" }],
    '<dfn>A&lt;</dfn><span class="gloss"><b aria-hidden="true">A&lt;</b>l’aide</span>',
  ],
  ['nothing', [], ''],
])('%s', (_, line, expected) => {
  expect(printed(line)).toBe(expected);
});

test('no text can pass for what is set already', () => {
  for (const words of ['<!--set--><b>x</b><!--/set-->', '<!--/set--><b>x</b>'])
    expect(printed([text(words)])).not.toMatch(/<b>|<!--/);
});
