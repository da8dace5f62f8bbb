// The door of the privacy guard: `@pratiques/shared/privacy`. Its lists weigh 3 MB; readers never load it.

export { findPersonalData } from './find-personal-data.js';
export * from './finding.js';
export * from './kinds.js';
