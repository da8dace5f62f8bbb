import { readFileSync } from 'node:fs';
import { create } from 'fontkit';

/** The two faces of the product, whole (accents of Europe, Greek, Cyrillic); a subset goes into the PDF. */
const files = {
  serif: () => require.resolve('@expo-google-fonts/vollkorn/400Regular/Vollkorn_400Regular.ttf'),
  serifBold: () =>
    require.resolve('@expo-google-fonts/vollkorn/600SemiBold/Vollkorn_600SemiBold.ttf'),
  sans: () =>
    require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  sansBold: () =>
    require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
} as const;
export type FaceName = keyof typeof files;
// The record's own keys are its names.
export const faceNames = Object.keys(files) as FaceName[];

interface Face {
  readonly bytes: Buffer;
  readonly has: (codePoint: number) => boolean;
}
const known = new Map<FaceName, Face>();

/** A face, read once. */
export function face(name: FaceName): Face {
  const found = known.get(name) ?? read(name);
  known.set(name, found);
  return found;
}

function read(name: FaceName): Face {
  const bytes = readFileSync(files[name]());
  const font = create(bytes);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`The face ${name} is several fonts.`);
  return { bytes, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
}
