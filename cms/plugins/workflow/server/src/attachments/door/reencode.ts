import { join } from 'node:path';
import { attachmentLimits } from '@pratiques/shared';
import sharp, { type Sharp } from 'sharp';
import { type Accepted, Refused } from './outcome';

/** Widths of what readers get: the whole one at most as wide as a large screen shows it. */
const whole = 1_600;
const smaller = [960, 480];
const formats = ['jpeg', 'png', 'webp'];
const quality = 80;

const { side, pixels } = attachmentLimits;

/** Reads the header only; the decoder itself refuses more pixels than that. */
async function demandMeasurable(image: Sharp): Promise<void> {
  const { format, width, height } = await image.metadata();
  if (!formats.includes(format)) throw new Refused('type');
  if (width > side || height > side || width * height > pixels) throw new Refused('dimensions');
}

/** Writes pixels and nothing else: sharp leaves every metadata out unless it is told to keep some. */
async function write(image: Sharp, path: string) {
  const { width, height } = await image.webp({ quality, effort: 4 }).toFile(path);
  return { width, height };
}

/**
 * Re-encodes a picture, upright, in sRGB, as WebP: `whole` and narrower ones in the folder.
 * @throws Refused when it cannot be read or is too large.
 */
export async function reencode(input: string, folder: string): Promise<Accepted> {
  // Side by side and with a cache a large picture would be several times in memory.
  sharp.cache(false);
  sharp.concurrency(1);
  const open = (path: string) =>
    sharp(path, { limitInputPixels: pixels, failOn: 'error', autoOrient: true, pages: 1 });
  try {
    await demandMeasurable(open(input));
    const path = join(folder, 'whole');
    const size = await write(open(input).resize({ width: whole, withoutEnlargement: true }), path);
    const derivatives: (typeof size)[] = [];
    for (const width of smaller)
      if (width < size.width)
        derivatives.push(await write(sharp(path).resize({ width }), join(folder, String(width))));
    return { type: 'image', ...size, derivatives };
  } catch (error) {
    if (error instanceof Refused) throw error;
    // Whatever libvips stumbles on is in the file.
    const tooMany = error instanceof Error && /pixel limit/i.test(error.message);
    throw new Refused(tooMany ? 'dimensions' : 'broken');
  }
}
