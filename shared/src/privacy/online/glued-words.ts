import { isWord } from '../text/known-words.js';

/** « lesgrandesvacances », « lecridufoyer »: words without spaces, after an article. */
export const isGlued = (part: string): boolean => {
  const rest = /^(?:les|des|aux|la|le)(\w{8,})$/.exec(part)?.[1];
  return rest !== undefined && isWords(rest, 3);
};

const isWords = (text: string, most: number): boolean =>
  isWord(text) ||
  (most > 1 &&
    Array.from(text).some(
      (_, at) => at > 1 && isWord(text.slice(0, at)) && isWords(text.slice(at), most - 1),
    ));
