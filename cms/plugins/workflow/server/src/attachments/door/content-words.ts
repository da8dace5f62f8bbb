import { contentTokens } from './content-tokens';

/** What a content stream holds. */
export interface ContentWords {
  /** Texts that no reader of glyphs sees: comments, what stands for a passage, what no operator takes. */
  readonly said: readonly string[];
  /** Texts that it draws, as bytes. */
  readonly drawn: string;
  /** It puts something else than text on the page. */
  readonly paints: boolean;
  /** It puts a picture on the page, or something that may hold one. */
  readonly pictures: boolean;
  /** It holds the bytes of a JPEG. */
  readonly holdsJpeg: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const shows = set('Tj TJ \' "');
const moves = set('Td TD Tm T* ET BT \' "');
const paintings = set('f F f* B B* b b* S s sh');
const picturing = set('Do EI');
// The others have two letters at most.
const longOperators = set('BDC BMC EMC SCN scn BI ID EI true false null');

/** Further to the left than that, a text goes on after a space. In thousandths of its size. */
const space = -180;

export function contentWords(content: Uint8Array): ContentWords {
  const said: string[] = [];
  let [drawn, waiting]: [string, string[]] = ['', []];
  let [paints, pictures, holdsJpeg, listed] = [false, false, false, false];

  function operate(operator: string): void {
    if (shows.has(operator)) drawn += waiting.join('');
    // The texts before a picture's bytes are its colours.
    else if (operator !== 'ID') said.push(...waiting);
    if (moves.has(operator)) drawn += ' ';
    paints ||= paintings.has(operator) || picturing.has(operator);
    pictures ||= picturing.has(operator);
    if (operator.length > 2 && !longOperators.has(operator)) said.push(operator);
    waiting = [];
  }
  function read(word: string): void {
    if (word.startsWith('/')) holdsJpeg ||= word === '/DCT' || word === '/DCTDecode';
    else if (word === '[' || word === ']') listed = word === '[';
    else if (/^[-+.\d]/.test(word)) {
      if (listed && Number(word) < space) waiting.push(' ');
    } else if (!/^[<>{}()]/.test(word)) operate(word);
  }

  for (const { is, text } of contentTokens(content)) {
    if (is === 'word') read(text);
    else if (is === 'text') waiting.push(text);
    else said.push(text);
  }
  said.push(...waiting);
  return { said, drawn, paints, pictures, holdsJpeg };
}
