const end = /(?<=[.!?…][»”]?) +(?=[«“]?\p{Lu})/u;

/** The first sentences of a text, as many as fit; at least one. */
export function firstSentences(text: string, most: number): string {
  const [first = '', ...others] = text.split(end);
  let out = first;
  for (const sentence of others) {
    if (out.length + 1 + sentence.length > most) break;
    out += ` ${sentence}`;
  }
  return out;
}
