import {
  type Column,
  DispositifEntry,
  dispositifFields,
  domains,
  type Field,
  type Fields,
  PracticeEntry,
  practiceFields,
  publicSites,
  stagesOf,
} from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Attribute, componentOf, schemaOf } from './read-schema.ts';

// Strapi's files and shared's fields say the same of a fiche.

const kinds = { practice: practiceFields, dispositif: dispositifFields } as const;
const entries = { practice: PracticeEntry, dispositif: DispositifEntry } as const;

/** What the workflow adds to the answers. */
const workflowColumns = ['notApplicable', 'translationReady', 'stage', 'version', 'firstOnlineAt'];
const beside = {
  practice: [...workflowColumns, 'owner'],
  dispositif: workflowColumns,
} as const;

const vocabularies: Record<string, readonly string[]> = {
  domains: Object.keys(domains),
  publicSites: Object.keys(publicSites),
};

const string = { type: 'string' };
const plainTypes: Partial<Record<Field['type'], object>> = {
  line: string,
  text: { type: 'text' },
  prose: { type: 'blocks' },
  lines: { type: 'customField', customField: 'plugin::workflow.lines' },
  territories: { type: 'relation', relation: 'manyToMany', target: 'api::territory.territory' },
  organisation: {
    type: 'relation',
    relation: 'manyToOne',
    target: 'api::organisation.organisation',
  },
  integer: { type: 'integer' },
  date: { type: 'date' },
  consent: { type: 'boolean', default: false },
  month: string,
  email: string,
  phone: string,
  contact: string,
  slug: string,
};

/** The attribute that a field asks for. */
function attributeOf(field: Field): object {
  switch (field.type) {
    case 'choice':
      return { type: 'enumeration', enum: [...field.values] };
    case 'choices':
      return { type: 'customField', customField: 'plugin::workflow.choices' };
    case 'term':
    case 'terms': {
      const relation = field.type === 'term' ? 'manyToOne' : 'manyToMany';
      return { type: 'relation', relation, target: `api::${field.of}.${field.of}` };
    }
    case 'rows':
      return { type: 'component', repeatable: true };
    default:
      return plainTypes[field.type] ?? {};
  }
}

const columnTypes: Record<Column['type'], string[]> = {
  text: ['string', 'text'],
  month: ['string'],
  consent: ['boolean'],
};

const isLocalized = (attribute: Attribute | undefined) =>
  attribute?.pluginOptions?.i18n.localized ?? false;

describe.each(['practice', 'dispositif'] as const)('%s', (kind) => {
  const fields: Fields = kinds[kind];
  const schema = schemaOf(kind);
  const { attributes } = schema;

  test('has every field, and nothing but what the workflow adds', () => {
    expect(Object.keys(attributes).sort()).toEqual(
      [...Object.keys(fields), ...beside[kind]].sort(),
    );
  });
  test('has drafts, and a text in each language', () => {
    expect(schema.options.draftAndPublish).toBe(true);
    expect(schema.pluginOptions).toEqual({ i18n: { localized: true } });
  });
  test('knows each stage of its table, and begins as a draft', () => {
    expect(attributes.stage).toMatchObject({ enum: stagesOf[kind], default: 'draft' });
    for (const name of beside[kind].filter((column) => column !== 'translationReady'))
      expect(isLocalized(attributes[name]), name).toBe(false);
  });

  test.each(Object.entries(fields))('%s', (name, field) => {
    const attribute = attributes[name];
    expect(attribute).toMatchObject(attributeOf(field));
    expect(isLocalized(attribute)).toBe(field.localized);
    if (field.type === 'choices') {
      const { options } = z
        .looseObject({ options: z.object({ vocabulary: z.string() }) })
        .parse(attribute);
      expect(vocabularies[options.vocabulary]).toEqual(field.values);
    }
    if (field.type === 'rows') {
      const { component } = z.looseObject({ component: z.string() }).parse(attribute);
      const columns = componentOf(component).attributes;
      expect(Object.keys(columns)).toEqual(Object.keys(field.columns));
      for (const [column, { type }] of Object.entries(field.columns))
        expect(columnTypes[type]).toContain(columns[column]?.type);
    }
  });

  test('what is kept from readers is private, and is not searched', () => {
    const kept = Object.entries(fields).filter(([, field]) => !field.public);
    expect(kept.length).toBe(kind === 'practice' ? 5 : 0);
    for (const [name] of kept)
      expect(attributes[name], name).toMatchObject({ private: true, searchable: false });
  });

  test('the entry that leaves holds the public fields, the two dates and what is attached', () => {
    const visible = Object.entries(fields).flatMap(([name, field]) => (field.public ? [name] : []));
    const beside = ['firstPublishedAt', 'updatedAt', 'attachments'];
    expect(Object.keys(entries[kind].shape).sort()).toEqual([...visible, ...beside].sort());
  });
});

test('vocabularies have no drafts: a term that is only a draft would vanish from fiches', () => {
  for (const name of [
    'theme',
    'audience',
    'framework',
    'topic',
    'structure',
    'organisation',
    'territory',
    'acronym',
  ])
    expect(schemaOf(name).options.draftAndPublish, name).toBe(false);
});
