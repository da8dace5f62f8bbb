import { rmSync } from 'node:fs';
import { encodings } from './encodings.ts';

const COMPRESSIBLE = /\.(?:html|json|csv|xml|txt|css|js|svg)$/;
/** Below this many bytes an answer fits in one packet anyway. */
const LEAST = 1_000;

/** What stands beside a file for readers who take it compressed. */
export interface Variant {
  readonly extension: string;
  readonly content: Uint8Array;
}

/** Whether files of this name are offered compressed; images, fonts and Pagefind's own files already are. */
export const isCompressible = (file: string): boolean => COMPRESSIBLE.test(file);

/** The file that a name is a compressed variant of, or null. */
export function sourceOf(name: string): string | null {
  const extension = encodings.find((encoding) => name.endsWith(encoding.extension))?.extension;
  return extension === undefined ? null : name.slice(0, -extension.length);
}

export const variantsOf = (file: string): string[] =>
  encodings.map(({ extension }) => file + extension);

/** To be done before a file is replaced or removed: a variant never outlives what it was made of. */
export function removeVariants(file: string): void {
  for (const variant of variantsOf(file)) rmSync(variant, { force: true });
}

/** The variants of a content that are worth their place; one at a time, so that one core is used at most. */
export async function compressed(content: Uint8Array): Promise<Variant[]> {
  const made: Variant[] = [];
  if (content.length < LEAST) return made;
  for (const { extension, compress } of encodings) {
    const variant = { extension, content: await compress(content) };
    if (variant.content.length < content.length) made.push(variant);
  }
  return made;
}
