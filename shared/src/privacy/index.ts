// The door of the privacy guard: `@pratiques/shared/privacy`. Its lists weigh 3 MB; readers never load it.

export * from './finding.js';
export { findPersonalData } from './find-personal-data.js';
export * from './kinds.js';
