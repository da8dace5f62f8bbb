import { expect, test } from 'vitest';
import { applyView } from './apply-view';

const plain = (name: string) => ({ edit: { label: name, visible: true }, list: { label: name } });
const known = {
  uid: 'api::thing.thing',
  settings: { bulkable: true, mainField: 'id' },
  metadatas: { title: plain('title'), start: plain('start'), end: plain('end'), id: plain('id') },
  layouts: { list: ['id'], edit: [[{ name: 'end', size: 6 }]] },
};
const shown = applyView(known, {
  mainField: 'title',
  sort: { by: 'title', order: 'ASC' },
  columns: ['title'],
  fields: {
    title: { label: 'Quel est le titre ?', short: 'Titre', help: 'En une ligne.', size: 12 },
    start: { label: 'Début', size: 6 },
    end: { label: 'Fin', size: 6 },
    kept: { label: 'Gardé' },
  },
});

test('a field is asked in full in the form, and named in a word in the list', () => {
  expect(shown.metadatas.title?.edit).toEqual({
    label: 'Quel est le titre ?',
    description: 'En une ligne.',
    visible: true,
  });
  expect(shown.metadatas.title?.list.label).toBe('Titre');
  expect(shown.metadatas.end?.list.label).toBe('Fin');
});

test('fields share a row while there is room; one without a size is not in the form', () => {
  expect(shown.layouts.edit.map((row) => row.map(({ name }) => name))).toEqual([
    ['title'],
    ['start', 'end'],
  ]);
});

test('what the view does not name is kept as Strapi made it', () => {
  expect(shown.settings).toMatchObject({ bulkable: true, mainField: 'title' });
  expect(shown.metadatas.id).toEqual(known.metadatas.id);
});
