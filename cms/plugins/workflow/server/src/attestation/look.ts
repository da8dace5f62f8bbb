import type { Style } from './pen';

/** A4 in points, and the margins of a letter. */
export const page = { width: 595.28, height: 841.89, side: 71, top: 54, bottom: 48 } as const;
export const column = page.width - 2 * page.side;

/** The light colours of the site (`site/src/styles/tokens.css`), by the same names. */
export const colours = {
  ink: '#201d19',
  inkSoft: '#474239',
  line: '#d3cbbb',
  practice: '#b57a14',
  alert: '#8a2a1b',
} as const;

const { ink, inkSoft, alert } = colours;

/** Styles of what stands at its place whatever is attested. */
export const fixed = {
  house: { face: 'serifBold', size: 15, leading: 1.1, colour: ink },
  library: { face: 'sans', size: 10.5, leading: 1.35, colour: inkSoft },
  check: { face: 'sans', size: 10, leading: 1.45, colour: ink },
  foot: { face: 'sans', size: 9, leading: 1.45, colour: inkSoft },
} as const satisfies Record<string, Style>;

/** A long title is set smaller, as on the front of a report. */
const titleSize = (title: string): number =>
  [...title].length <= 70 ? 23 : [...title].length <= 130 ? 20 : 16;

/** Styles of the body; `scale` below 1 makes room for what is long. */
export function bodyStyles(title: string, scale: number) {
  const style = (face: Style['face'], size: number, leading: number, colour: string): Style => ({
    face,
    size: size * scale,
    leading,
    colour,
  });
  return {
    warning: style('sansBold', 10.5, 1.4, alert),
    heading: style('serifBold', 36, 1.16, ink),
    sentence: style('serif', 14.5, 1.45, ink),
    title: style('serifBold', titleSize(title), 1.22, ink),
    byline: style('sans', 12, 1.4, inkSoft),
    label: style('sans', 10.5, 1.4, inkSoft),
    value: style('sansBold', 10.5, 1.4, ink),
  } as const;
}
