import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { composeFile } from './compose-file.ts';

const Message = z.object({ rule: z.string(), message: z.string() });
const Results = z.array(z.object({ messages: z.array(Message) }));

/** What the linter says of a file, whose first rule is the schema of the Compose specification. */
function complaints(file: string): string[] {
  const inAnyOrder = {
    'service-keys-order': 0,
    'services-alphabetical-order': 0,
    'service-dependencies-alphabetical-order': 0,
    'top-level-properties-order': 0,
  } as const;
  // Readers come from everywhere.
  const rules = {
    ...inAnyOrder,
    'no-unbound-port-interfaces': 0,
    'no-quotes-in-volumes': 0,
  } as const;
  const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [] });
  return Results.parse(linter.lintFiles([file], false)).flatMap(({ messages }) =>
    messages.map(({ rule, message }) => `${rule}: ${message}`),
  );
}

describe('docker-compose.yml', () => {
  test('is valid against the Compose specification', () => {
    expect(complaints(composeFile)).toEqual([]);
  });

  test.each([
    ['a misspelt key', 'mem_limit:', 'memory_limit:', 'invalid-schema'],
    ['a list for a text', 'user: ', 'user: [1] #', 'invalid-schema'],
    ['no version of an image', 'postgres:17.10-bookworm', 'postgres', 'explicit-tag'],
  ])('%s would be seen', (_, good, bad, rule) => {
    const folder = mkdtempSync(join(tmpdir(), 'compose-'));
    const file = join(folder, 'docker-compose.yml');
    writeFileSync(file, readFileSync(composeFile, 'utf8').replace(good, bad));
    expect(complaints(file).join('\n')).toContain(rule);
    rmSync(folder, { recursive: true });
  });
});
