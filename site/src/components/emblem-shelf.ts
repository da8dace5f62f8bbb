/** What a shelf of the front drawing is made of. */
export interface Drawn {
  /** Spines of practices: one stroke each. */
  readonly practices: string;
  /** Spines of ONPE's fiches: two strokes each. */
  readonly dispositifs: string;
  /** Where the dot stands: the child. */
  readonly dot: number;
}

const pitch = 9.6;
const width = 372;
/** Room that a shelf takes, its leaning spines and the dot included. */
const room = (practices: number, dispositifs: number) =>
  practices * (pitch + 0.3) + dispositifs * (pitch + 1) + 18;

/** How many fiches a spine stands for, so that the fullest shelf still fits: 1 until it overflows. */
export function fichesPerSpine(
  shelves: readonly { practices: number; dispositifs: number }[],
): number {
  const fits = (per: number) =>
    shelves.every(
      (shelf) =>
        room(Math.ceil(shelf.practices / per), Math.ceil(shelf.dispositifs / per)) <= width,
    );
  let per = 1;
  while (!fits(per)) per = per < 5 ? per + 1 : per + 5;
  return per;
}

/** Heights that look shelved by hand and are the same at each build. */
const height = (seed: number) => 24 + ((seed * 7919 + ((seed * seed) % 13) * 31) % 17);

/** Draws one shelf, its board at `base`. */
export function drawShelf(
  practices: number,
  dispositifs: number,
  base: number,
  seed: number,
): Drawn {
  const strokes: string[] = [];
  const pairs: string[] = [];
  const round = (value: number) => Math.round(value * 10) / 10;
  let x = 4;
  for (let i = 0; i < practices; i++) {
    // Now and then one leans.
    const leans = (i * 5 + seed * 3) % 11 === 10;
    strokes.push(
      leans
        ? `M${round(x)} ${base}l3.5-${height(i + seed * 29)}`
        : `M${round(x)} ${base}v-${height(i + seed * 29)}`,
    );
    x += leans ? pitch + 3 : pitch;
  }
  x -= 1.8;
  for (let i = 0; i < dispositifs; i++) {
    const tall = height(i * 3 + seed * 41);
    pairs.push(`M${round(x)} ${base}v-${tall}M${round(x + 3.6)} ${base}v-${tall}`);
    x += pitch + 1;
  }
  return { practices: strokes.join(''), dispositifs: pairs.join(''), dot: round(x + 9) };
}
