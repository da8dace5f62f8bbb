/**
 * By the end of a module's name, what is taken out of it, and what is put there.
 * @type {Record<string, [RegExp, string][]>}
 */
const lighter = {
  // Only `useCombobox` is called; what the other hooks are given keeps them in the bundle.
  '/downshift/dist/downshift.esm.mjs': [
    [/^(?:useSelect|useMultipleSelection|_useTagGroup)\.stateChangeTypes = .*$/gm, ''],
  ],
  // Every schema can write itself as JSON Schema; in a browser none is asked to.
  '/zod/v4/classic/schemas.js': [
    [/^import \* as processors from .*$/m, 'const processors = {};'],
    [
      /^import \{ createStandardJSONSchemaMethod, createToJSONSchemaMethod \} from .*$/m,
      'const createStandardJSONSchemaMethod = () => undefined, createToJSONSchemaMethod = () => undefined;',
    ],
  ],
};

/** Leaves out of the pages' scripts what two libraries carry along and nobody calls: 9 kB of their 120. */
export const lighterLibraries = () => ({
  name: 'lighter-libraries',
  /**
   * @param {string} code
   * @param {string} id
   * @param {{ ssr?: boolean }} [options]
   */
  transform(code, id, options) {
    if (options?.ssr) return null;
    const changes = Object.entries(lighter).find(([end]) => id.endsWith(end))?.[1] ?? [];
    let made = code;
    for (const [pattern, put] of changes) {
      const next = made.replace(pattern, put);
      if (next === made) throw new Error(`${id} has no ${pattern}: see what it carries now.`);
      made = next;
    }
    return made === code ? null : { code: made, map: null };
  },
});
