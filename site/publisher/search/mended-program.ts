/** Where Pagefind 1.6.0 loses a failure that its caller must hear of, and what stands there instead. */
const mends = [
  // A chunk of words that cannot be had would read as « nothing found »: the search fails instead.
  ['"load_index_chunk")).catch(()=>{});', '"load_index_chunk"));'],
  // What fails at the start is told by the first search; here nobody waits for it, and it would be an exception of the page.
  ['this.init(options2?.language);}', 'this.init(options2?.language).catch(()=>{});}'],
] as const;

/** Pagefind's program as readers get it. Throws when it is not the one that we know. */
export function mendedProgram(program: string): string {
  return mends.reduce((text, [before, after]) => {
    if (text.split(before).length !== 2) throw new Error(`pagefind.js has changed: ${before}`);
    return text.replace(before, after);
  }, program);
}
