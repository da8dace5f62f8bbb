import { describe, expect, test } from 'vitest';
import { dispositifFields } from '../../fiche/dispositif-fields.js';
import type { Field, Fields } from '../../fiche/field.js';
import { practiceFields } from '../../fiche/practice-fields/index.js';
import { textToBlocks } from '../../prose/text-to-blocks.js';
import { hash } from '../text/fold.js';
import { findingsAttached, findingsIn, unreadFinding } from './fiche-findings.js';

const digest = (text: string) => String(hash(text));
const passage = 'Appeler la mère au 06 39 98 12 34.';
// Written by hand: a type of field that is new must be put on one side or the other.
const WRITTEN = ['line', 'text', 'prose', 'lines', 'rows', 'email', 'phone', 'contact', 'slug'];
const CHOSEN = [
  'choice',
  'choices',
  'term',
  'terms',
  'territories',
  'organisation',
  'month',
  'date',
  'consent',
  'integer',
];

function holding(field: Field): unknown {
  if (field.type === 'lines') return [passage];
  if (field.type !== 'rows') return passage;
  return [Object.fromEntries(Object.keys(field.columns).map((name) => [name, passage]))];
}

describe.each([
  ['practice', practiceFields],
  ['dispositif', dispositifFields],
] satisfies [string, Fields][])('every text of a %s', (_, fields: Fields) => {
  test.each(Object.entries(fields))('%s', (name, field) => {
    expect([...WRITTEN, ...CHOSEN]).toContain(field.type);
    const found = findingsIn(fields, { [name]: holding(field) }, digest);
    const walked = field.public && WRITTEN.includes(field.type);
    const texts =
      field.type === 'rows'
        ? Object.values(field.columns).filter(({ type }) => type === 'text').length
        : 1;
    expect(found.map(({ kind }) => kind)).toEqual(Array(walked ? texts : 0).fill('phone'));
    for (const { path } of found) expect(path.split('.')[0]).toBe(name);
  });
});

describe('the identity of a finding', () => {
  const one = (title: string) => findingsIn(practiceFields, { title }, digest)[0]?.identity;
  test('stays when the text around it changes', () =>
    expect(one('Joindre le 06 39 98 12 34')).toBe(
      one('On peut appeler le 06 39 98 12 34, le soir'),
    ));
  test('changes with the passage', () =>
    expect(one('Joindre le 06 39 98 12 34')).not.toBe(one('Joindre le 06 39 98 12 35')));
  test('changes with the field', () =>
    expect(findingsIn(practiceFields, { summary: passage }, digest)[0]?.identity).not.toBe(
      one(passage),
    ));
});

test('prose is read as blocks too, and where its links lead', () => {
  const summaryField = Object.entries(practiceFields).find(([, field]) => field.type === 'prose');
  const [name = ''] = summaryField ?? [];
  expect(findingsIn(practiceFields, { [name]: textToBlocks(passage) }, digest)).toHaveLength(1);
  const link = {
    type: 'link',
    url: 'mailto:karim.benali@messagerie.example',
    children: [{ type: 'text', text: 'ici' }],
  };
  const blocks = [{ type: 'paragraph', children: [link] }];
  expect(findingsIn(practiceFields, { [name]: blocks }, digest)).toMatchObject([
    { kind: 'email', path: name },
  ]);
});

test('of many passages the first fifty are told, and one more that stands for the others', () => {
  const words = Array.from({ length: 60 }, (_, at) => `Appelez le 06 39 98 12 ${10 + at}.`);
  const [first, ...more] = findingsAttached([{ id: 'a', caption: words.join(' ') }], digest);
  expect(first?.kind).toBe('phone');
  expect(more).toHaveLength(50);
  const crowd = more.at(-1);
  expect(crowd).toMatchObject({ kind: 'crowd', path: 'attachments.a.caption', text: '+ 10' });
  const changed = [...words.slice(0, 59), 'Appelez le 06 39 98 12 99.'].join(' ');
  const others = findingsAttached([{ id: 'a', caption: changed }], digest);
  expect(others.at(-1)?.kind).toBe('crowd');
  expect(others.at(-1)?.identity).not.toBe(crowd?.identity);
  // The same passage again is answered for already.
  const repeated = findingsAttached([{ id: 'a', caption: `${words[0]} `.repeat(60) }], digest);
  expect(repeated).toHaveLength(50);
});

test('pages that nobody could read are one finding, that changes with them', () => {
  const at = 'attachments.a.text';
  const finding = unreadFinding(at, [1, 2, 3, 7, 9, 10], digest);
  expect(finding).toMatchObject({ kind: 'unread', path: at, text: 'p. 1-3, 7, 9-10' });
  expect(unreadFinding(at, [1, 2, 3, 7, 9], digest).identity).not.toBe(finding.identity);
});
