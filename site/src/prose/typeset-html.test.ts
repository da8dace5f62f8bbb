import { expect, test } from 'vitest';
import { alreadySet, typesetHtml } from './typeset-html.ts';

test('text between tags is typeset, attributes are not', () => {
  expect(typesetHtml(`<p title="Qui ?">Qui ? <b>L'équipe</b> !</p>`)).toBe(
    `<p title="Qui ?">Qui\u202f? <b>L’équipe</b>\u202f!</p>`,
  );
});

test('an attribute that holds a closing bracket stays an attribute', () => {
  const tag = `<meta content="a > b &#34; c ? <i>">`;
  expect(typesetHtml(`${tag}x ?`)).toBe(`${tag}x\u202f?`);
});

test('scripts, styles, code and drawings are left alone', () => {
  const html = `<script type="application/ld+json">{"a":"b ?"}</script><code>a ? b : c</code><svg><text>x ?</text></svg>`;
  expect(typesetHtml(html)).toBe(html);
});

test('escaped text stays escaped', () => {
  expect(typesetHtml('<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; co</p>')).toBe(
    '<p>&lt;script&gt;alert(’x’)&lt;/script&gt; &amp; co</p>',
  );
});

test('a typed entity never becomes markup', () => {
  expect(typesetHtml('<p>&amp;lt;img&amp;gt; &amp;#60;img&amp;#62;</p>')).not.toMatch(
    /<img|&lt;img|&#60;/,
  );
});

test('ordinals stand above the line', () => {
  expect(typesetHtml('<p>le 1er janvier, la 1re fois, au XXIe siècle</p>')).toBe(
    '<p>le 1<sup>er</sup> janvier, la 1<sup>re</sup> fois, au XXI<sup>e</sup> siècle</p>',
  );
});

test('what is set already is left as it is, and what surrounds it is set', () => {
  const html = `<p>a ?</p>${alreadySet('<p>b ?</p><!-- c -->')}<p>d ?</p>`;
  expect(typesetHtml(html)).toBe('<p>a\u202f?</p><p>b ?</p><!-- c --><p>d\u202f?</p>');
});

test('a mark within an attribute marks nothing', () => {
  const html = '<p title="<!--set-->">a ?</p><p title="<!--/set-->">b ?</p>';
  expect(typesetHtml(html)).toBe(html.replaceAll(' ?', '\u202f?'));
});
