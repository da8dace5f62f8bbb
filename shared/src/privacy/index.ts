// The door of the privacy guard: `@pratiques/shared/privacy`. Its lists weigh 3.5 MB; readers never load it.

export { mayBeRemembered, mayLeadTo } from './fiche/address-findings.js';
export * from './fiche/document-kinds.js';
export * from './fiche/fiche-findings.js';
export { type FicheText, textsOf } from './fiche/fiche-texts.js';
export { Recent } from './fiche/recent.js';
export { findPersonalData } from './find-personal-data.js';
export * from './finding.js';
export * from './kinds.js';
