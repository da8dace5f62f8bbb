import { describe, expect, test } from 'vitest';
import { dispositifFields } from '../../fiche/dispositif-fields.js';
import type { Field, Fields } from '../../fiche/field.js';
import { practiceFields } from '../../fiche/practice-fields/index.js';
import { textToBlocks } from '../../prose/text-to-blocks.js';
import { hash } from '../text/fold.js';
import { findingsIn } from './fiche-findings.js';

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
