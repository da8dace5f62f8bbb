import { type Row, row } from './row.ts';

/** Input. */
export const input: readonly Row[] = [
  row('257 kB, 2 MB, 10,000 levels, {, wrong types, wrong Content-Type', [
    'cms/test/abuse/abuse.test.ts',
  ]),
  row('title of a million characters, 1,000 terms, 10,000 blocks', [
    'cms/test/abuse/large.ts',
    ['1,000 terms', 'cms/test/contributions/hostile-input.test.ts'],
  ]),
  row('U+0000, lone surrogates, bidi and zero-width marks', [
    'cms/test/contributions/hostile-input.test.ts',
  ]),
  row(
    'script, handler, javascript:, data:, //evil, java\tscript: in every text, link, caption, alt, name, on every page, feed, JSON-LD, mail, panel, search excerpt: no dialog, no new script node, no CSP report',
    [
      [
        'in every text, link, caption, alt, name, on every page',
        'site/test/naughty-strings.test.ts',
      ],
      ['feed', 'site/test/naughty-strings.test.ts'],
      ['javascript:, data:, //evil', 'shared/src/prose/blocks.test.ts'],
      ['no dialog, no new script node, no CSP report', 'scripts/story/hostile.test.ts'],
      ['panel', 'scripts/story/hostile.test.ts'],
      ['mail', 'cms/test/account/constant-answers/mails.ts'],
    ],
  ),
  row('</script> in JSON-LD; raw HTML, braces, --- in text', [
    ['</script> in JSON-LD', 'site/src/lib/json-ld.test.ts'],
    ['raw HTML, braces, --- in text', 'cms/test/contributions/hostile-input.test.ts'],
  ]),
  row('external image in rich text', [
    'cms/test/guard/edit.test.ts',
    'shared/src/prose/blocks.test.ts',
  ]),
  row(
    'slug .., index.html, _astro, pagefind, 404, case twin, 300 characters; in the database, quarantined by the builder',
    [
      [
        'slug .., index.html, _astro, pagefind, 404, case twin, 300 characters',
        'cms/test/guard/slug.test.ts',
      ],
      ['quarantined by the builder', 'site/publisher/publisher.test.ts'],
    ],
  ),
  row('file name ../../x, NUL, 500 characters', ['cms/test/attachments/door.test.ts']),
  row('HTML, SVG, ZIP as .pdf/.png, no extension, polyglots', [
    'cms/test/attachments/door.test.ts',
  ]),
  row('PDF with script, launch, embedded file, password', ['cms/test/attachments/door.test.ts']),
  row('50,000 × 50,000 PNG, decompression bombs: 422, other requests stay fast', [
    ['50,000 × 50,000 PNG, decompression bombs', 'cms/test/attachments/door.test.ts'],
    ['other requests stay fast', 'cms/test/attachments/door.test.ts'],
  ]),
  row('EXIF, GPS, author, thumbnails in any image', ['cms/test/attachments/door.test.ts']),
  row('virus scanner says no, is down, times out', [
    ['virus scanner says no', 'cms/test/attachments/clamd.test.ts'],
    ['is down', 'cms/test/attachments/clamd.test.ts'],
    ['times out', 'cms/test/attachments/clamd.test.ts'],
  ]),
  row(
    'phone, e-mail, NIR (key checked), né(e) le, address, first name with age and commune in text, captions, alt, PDF: warned at submission; blocks publishing until someone signs it off; checked once more on the built site',
    [
      [
        'phone, e-mail, NIR (key checked), né(e) le, address, first name with age and commune',
        'shared/test/privacy/own-sentences.test.ts',
      ],
      ['captions, alt, PDF', 'cms/test/privacy/attachments.test.ts'],
      ['warned at submission', 'cms/test/privacy/attachments.test.ts'],
      ['blocks publishing until someone signs it off', 'cms/test/privacy/attachments.test.ts'],
      ['checked once more on the built site', 'site/publisher/publisher-personal-data.test.ts'],
    ],
  ),
  row('loi du 14 mars 2016: not taken for a birth date', [
    ['loi du 14 mars 2016', 'shared/test/privacy/own-sentences.test.ts'],
    ['not taken for a birth date', 'shared/test/privacy/own-sentences.test.ts'],
  ]),
  row('image without consent and rights: cannot be published', [
    ['image without consent and rights', 'cms/test/attachments/publication/undescribed.ts'],
    ['image without consent and rights', 'cms/test/attachments/keeping/proposing.ts'],
  ]),
  row('CSV cells that begin with = + - @', ['site/src/data/spreadsheet.test.ts']),
];
