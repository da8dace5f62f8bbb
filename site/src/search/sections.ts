/** The parts of a fiche as the index knows them, in the order of the text; `said` completes "Trouvé dans …". */
export const sections = [
  { name: 'summary', said: 'le résumé', prose: true },
  { name: 'audienceNote', said: 'le public', prose: true },
  { name: 'context', said: 'le contexte', prose: true },
  { name: 'objectives', said: 'les objectifs', prose: true },
  { name: 'course', said: 'le déroulé', prose: true },
  { name: 'partners', said: 'les partenaires', prose: true },
  { name: 'means', said: 'les moyens', prose: true },
  { name: 'effects', said: 'les effets', prose: true },
  { name: 'keys', said: 'ce qui aide', prose: true },
  { name: 'difficulties', said: 'ce qui résiste', prose: true },
  { name: 'lessons', said: 'les enseignements', prose: true },
  { name: 'method', said: 'la méthode', prose: true },
  { name: 'terms', said: 'les mots-clés', prose: false },
  { name: 'place', said: 'le lieu', prose: false },
  { name: 'organisation', said: 'l’organisation', prose: false },
  { name: 'acronyms', said: 'les sigles', prose: false },
] as const;
export type SectionName = (typeof sections)[number]['name'];

/** A word of its own between two sections: the page finds by it the section of a match. */
export const sectionMark = '␞';
