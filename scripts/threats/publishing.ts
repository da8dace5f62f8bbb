import { type Row, row } from './row.ts';

/** The publisher. */
export const publishing: readonly Row[] = [
  row(
    'unsigned, wrongly signed, replayed, 10,000 webhooks: one build running and one waiting at most',
    [
      [
        'unsigned, wrongly signed, replayed, 10,000 webhooks',
        'site/publisher/server/receive-pings.test.ts',
      ],
      ['one build running and one waiting at most', 'site/publisher/server/receive-pings.test.ts'],
    ],
  ),
  row('webhook lost, publisher down: after restart the site catches up by itself', [
    'site/publisher/publisher.test.ts',
  ]),
  row('CMS down, slow, 500, truncated or empty answer in mid-fetch', [
    'site/publisher/publisher-faults.test.ts',
  ]),
  row('far fewer fiches than before, unpublished ones aside', [
    ['far fewer fiches than before', 'site/publisher/publisher-faults.test.ts'],
  ]),
  row('one invalid entry', ['site/publisher/publisher.test.ts']),
  row(
    'disk full, read-only, kill -9 at any moment, two publishers at once, an older build ending last',
    [
      [
        'disk full, read-only, kill -9 at any moment, two publishers at once',
        'site/publisher/faults/campaign.test.ts',
      ],
      ['kill -9', 'site/publisher/publisher-kills.test.ts'],
      ['two publishers at once', 'site/publisher/lock/folder-lock.test.ts'],
      ['an older build ending last', 'site/publisher/publisher-releases.test.ts'],
    ],
  ),
  row('assets of the previous release while a reader is in mid-visit', [
    'site/publisher/publisher-releases.test.ts',
  ]),
  row(
    'unpublish: page 410, gone from search, lists, sitemap, feeds, JSON, attachments and older releases, also after a rollback',
    [
      ['unpublish: page 410, gone from search, lists', 'site/publisher/publisher.test.ts'],
      ['unpublish: page 410, gone from search', 'scripts/story/story.test.ts'],
      ['sitemap, feeds, JSON', 'scripts/story/leak.test.ts'],
      ['attachments and older releases', 'site/publisher/publisher-files.test.ts'],
      ['also after a rollback', 'site/publisher/rollback/rollback.test.ts'],
    ],
  ),
  row('reader searches with an older index: a message, no crash', [
    ['reader searches with an older index', 'site/src/search/older-index.test.ts'],
    ['a message, no crash', 'site/src/search/older-index.test.ts'],
  ]),
];
