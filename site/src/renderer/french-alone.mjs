const english = /,\s*en: (?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")(?=\s*[,}])/g;

/** @param {string} code labels in both languages, `{ fr: '…', en: '…' }`, of which the French stays */
export const withoutEnglish = (code) => code.replace(english, '');

/** What browsers get of `shared/` speaks French alone, as the pages do: 2 kB less to load. */
export const frenchAlone = () => ({
  name: 'french-alone',
  /** @param {{ name: string }} environment */
  applyToEnvironment: ({ name }) => name === 'client',
  /**
   * @param {string} code
   * @param {string} id
   */
  transform: (code, id) =>
    id.includes('/shared/dist/') ? { code: withoutEnglish(code), map: null } : null,
});
