/** One file of an export: its path inside, and what it holds, or where that lies on the disk. */
export interface Part {
  readonly path: string;
  readonly content: string | { readonly file: string };
}

/** A part that a person reads without a program, and a program without a person. */
export const json = (path: string, value: unknown): Part => ({
  path,
  content: `${JSON.stringify(value, null, 2)}\n`,
});
