import type { Cms } from './strapi.ts';

type Row = { documentId: string; [column: string]: unknown };
type Asked = {
  documentId?: string;
  locale?: string;
  status?: 'draft' | 'published';
  data?: object;
  populate?: string[];
  limit?: number;
};

/** Strapi's Document Service as a script calls it, in the few words that tests say. */
interface Documents {
  create(asked: Asked): Promise<Row>;
  update(asked: Asked): Promise<Row>;
  delete(asked: Asked): Promise<unknown>;
  clone(asked: Asked): Promise<unknown>;
  publish(asked: Asked): Promise<unknown>;
  findOne(asked: Asked): Promise<Row | null>;
  findFirst(asked: Asked): Promise<Row | null>;
  findMany(asked: Asked): Promise<Row[]>;
}

/** The documents of a content type; Strapi's own types are generated at run time, so they are not here. */
export const documentsOf = ({ strapi }: Cms, name: string) =>
  strapi.documents(`api::${name}.${name}` as 'api::practice.practice') as unknown as Documents;
