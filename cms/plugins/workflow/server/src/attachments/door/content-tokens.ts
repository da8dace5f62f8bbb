/** A piece of a page's drawing. Texts are bytes, one character each. */
export type Token =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'comment'; readonly text: string }
  | { readonly is: 'word'; readonly text: string };

const piece = /[\0\s]+|%[^\r\n]*|<<|>>|<[^<>]*>?|\(|\/[^\0\s()<>[\]{}/%]*|[^\0\s()<>[\]{}/%]+|./gs;
const endOfPicture = /[\0\s]EI(?=[\0\s]|$)/g;
const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function bytesOfHex(digits: string): string {
  const even = digits.replace(/[^0-9a-f]/gi, '');
  return Buffer.from(even.length % 2 ? `${even}0` : even, 'hex').toString('latin1');
}

/** The text in brackets that begins here, and where it ends. */
function inBrackets(source: string, start: number): { text: string; end: number } {
  const pattern = /\\([0-7]{1,3}|\r\n|[\s\S])|[()]|[^\\()]+/g;
  pattern.lastIndex = start;
  let text = '';
  let depth = 1;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const [found, coded] = match;
    if (found === '(') depth += 1;
    if (found === ')') depth -= 1;
    if (depth === 0) return { text, end: pattern.lastIndex };
    text += coded === undefined ? found : unescaped(coded);
  }
  return { text, end: source.length };
}

function unescaped(coded: string): string {
  if (/^[0-7]/.test(coded)) return String.fromCharCode(Number.parseInt(coded, 8) & 0xff);
  return escaped[coded] ?? (/^[\r\n]/.test(coded) ? '' : coded);
}

/** Where the bytes of a picture within a drawing end: after them comes what can be read. */
function afterPicture(source: string, start: number): number {
  endOfPicture.lastIndex = start;
  for (let match = endOfPicture.exec(source); match; match = endOfPicture.exec(source)) {
    const next = source.slice(endOfPicture.lastIndex, endOfPicture.lastIndex + 12);
    if (/^[\s\0\x20-\x7e]*$/.test(next)) return endOfPicture.lastIndex - 2;
  }
  return source.length;
}

/** The pieces of a decoded content stream; the bytes of pictures in it are left out. */
export function* contentTokens(content: Uint8Array): Generator<Token> {
  const source = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');
  const pattern = new RegExp(piece);
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const [found] = match;
    if (/^[\0\s]/.test(found)) continue;
    if (found.startsWith('%')) yield { is: 'comment', text: found.slice(1) };
    else if (found === '(') {
      const { text, end } = inBrackets(source, pattern.lastIndex);
      pattern.lastIndex = end;
      yield { is: 'text', text };
    } else if (found.startsWith('<') && found !== '<<')
      yield { is: 'text', text: bytesOfHex(found) };
    else {
      yield { is: 'word', text: found };
      if (found === 'ID') pattern.lastIndex = afterPicture(source, pattern.lastIndex);
    }
  }
}
