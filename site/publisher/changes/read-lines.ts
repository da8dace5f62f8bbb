import { Failure } from '../failure.ts';

/** No fiche comes near; an endless line is not ours. */
const LONGEST = 8 * 1024 * 1024;

/** Cuts a body into lines as it arrives; a last line without its newline is still given. */
export async function* readLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of body) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > LONGEST) throw new Failure('réponse illisible du CMS');
    yield* parts;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
