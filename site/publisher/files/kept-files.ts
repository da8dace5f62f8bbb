import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttachmentFile } from '@pratiques/shared';
import { settle } from '../disk/settle.ts';

/** The publisher's own copy of what is attached to published fiches: the site is made from it with the CMS down. */
export class KeptFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  pathOf(name: string): string {
    return join(this.#folder, name);
  }

  /** A name is that of one content for ever: what is there is right. */
  has(name: string): boolean {
    return existsSync(this.pathOf(name));
  }

  /** Keeps a file, whole or not at all, once the disk holds it; false when it is not the one that was named. */
  async keep({ name, bytes, sha256 }: AttachmentFile, content: Buffer): Promise<boolean> {
    const right = createHash('sha256').update(content).digest('hex') === sha256;
    if (content.length !== bytes || !right) return false;
    const next = this.pathOf('next-file');
    const file = await open(next, 'w');
    try {
      await file.writeFile(content);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(next, this.pathOf(name));
    await settle([this.#folder]);
    return true;
  }

  /** Removes all but these. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const name of readdirSync(this.#folder))
      if (!names.has(name)) rmSync(this.pathOf(name), { force: true });
  }
}
