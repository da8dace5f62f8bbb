// Run by `pass-door.ts` in a process of its own: whatever a file does to its reader, it does it here.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Accepted, type Outcome, Refused } from './outcome';
import { recognise } from './recognise';
import { reencode } from './reencode';
import { rewritePdf } from './rewrite-pdf';

async function read(input: string, folder: string): Promise<Accepted> {
  switch (recognise(await readFile(input))) {
    case 'image':
      return reencode(input, folder);
    case 'pdf':
      return rewritePdf(input, folder);
    case 'mixed':
      throw new Refused('mixed');
    default:
      throw new Refused('type');
  }
}

async function outcomeOf(input: string, folder: string): Promise<Outcome> {
  try {
    return { accepted: await read(input, folder) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.reason };
    throw error;
  }
}

const [input = '', folder = ''] = process.argv.slice(2);
outcomeOf(input, folder)
  .then((outcome) => writeFile(join(folder, 'outcome.json'), JSON.stringify(outcome)))
  .then(() => process.exit(0))
  // Told by the exit alone: an error's message could quote the file.
  .catch(() => process.exit(1));
