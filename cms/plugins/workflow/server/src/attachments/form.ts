import { AttachmentAnswers } from '@pratiques/shared';
import type { Context } from 'koa';
import { z } from 'zod';
import { shownName } from './shown-name';

const version = z.int().min(1).optional();

// One file under a name is an object, several are a list: a list is refused.
const Files = z.looseObject({
  file: z.looseObject({ filepath: z.string(), originalFilename: z.string().nullish() }),
});

/** The file that a form brought; null when there is not exactly one, named `file`. */
export function fileOfForm({ request }: Context): { path: string; name: string } | null {
  const files = Files.safeParse('files' in request ? request.files : null);
  if (!files.success) return null;
  const { filepath, originalFilename } = files.data.file;
  return { path: filepath, name: shownName(originalFilename) };
}

/** Answers with the version of the fiche that was read; refused when a name or a shape is not ours. */
type ReadAnswers = z.ZodSafeParseResult<{
  answers: AttachmentAnswers;
  version: number | undefined;
}>;

const Body = z
  .strictObject({ version, ...AttachmentAnswers.shape })
  .transform(({ version: of, ...answers }) => ({ answers, version: of }));

/** The answers of a JSON body. */
export const answersOfJson = ({ request }: Context): ReadAnswers =>
  Body.safeParse(request.body ?? {});

const fromText = (name: string, text: unknown): unknown => {
  if (text === '') return name === 'rights' ? false : null;
  if (name === 'rights') return text === 'true';
  return name === 'version' ? Number(text) : text;
};

/** The same of a form, whose fields are texts. */
export function answersOfForm({ request }: Context): ReadAnswers {
  const fields = z.record(z.string(), z.unknown()).parse(request.body ?? {});
  const given = Object.entries(fields).map(([name, text]) => [name, fromText(name, text)]);
  return Body.safeParse(Object.fromEntries(given));
}
