import type { Domain } from '@pratiques/shared';

/** The drawing of each domain (the dot is the child) and what it does, in a few words. */
export const marks = {
  prevention: {
    paths: ['M6 46h44', 'M13 46V28c0-11 6-18 15-18 6 0 10 3 12 8'],
    dot: [34, 39.6],
    does: "Agir avant que la difficulté s'installe",
    lead: "Agir avant que la difficulté s'installe : auprès des futurs parents, des tout-petits, dans le quartier et à l'école.",
  },
  'protection-des-enfants': {
    paths: ['M8 46V29C8 17 17 8 28 8s20 9 20 21v17', 'M17 46V32c0-8 5-13 12-13'],
    dot: [30, 39.6],
    does: "Accueillir, mettre à l'abri, durer",
    lead: "Accueillir, mettre à l'abri, durer : auprès des enfants confiés, à domicile ou entre les deux, et jusqu'à la vie d'adulte.",
  },
  'accompagnement-des-familles': {
    paths: ['M6 46h44', 'M15 46c-2-13-1-25 3-37', 'M42 46c2-9 1-18-3-26'],
    dot: [28, 39.6],
    does: 'Faire avec les parents et les proches',
    lead: 'Faire avec les parents et les proches : les soutenir, maintenir les liens, décider ensemble.',
  },
  'soutien-des-professionnels': {
    paths: ['M6 46h44', 'M32 46V9', 'M13 46 31 19'],
    dot: [42, 39.6],
    does: 'Former, relayer, prendre soin des équipes',
    lead: 'Former, relayer, prendre soin des équipes : celles des services, des établissements, et les assistants familiaux.',
  },
  organisation: {
    paths: ['M6 13h26', 'M6 24h44', 'M6 35h11M39 35h11', 'M24 46h26'],
    dot: [28, 35],
    does: 'Décider, suivre, coordonner',
    lead: 'Décider, suivre, coordonner : ce qui change dans les services pour que le parcours de chaque enfant soit tenu.',
  },
  'partenariats-entre-acteurs': {
    paths: ['M7 46V33c0-9 5-14 13-15', 'M49 46V33c0-9-5-14-13-15', 'M28 6v20'],
    dot: [28, 39.6],
    does: "Travailler avec l'école, le soin, la justice",
    lead: "Travailler avec l'école, le soin, la justice, les associations : ce qui se construit entre institutions.",
  },
} as const satisfies Record<
  Domain,
  { paths: readonly string[]; dot: readonly [number, number]; does: string; lead: string }
>;
