import { readlinkSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { onTestFinished, vi } from 'vitest';

/** Every file and folder that the disk was asked to hold from now on, in order; `onPath` is told each. */
export async function settledPaths(
  onPath = (_path: string): void => undefined,
): Promise<Set<string>> {
  const paths = new Set<string>();
  const file = await open('/');
  const prototype: { sync: (this: FileHandle) => Promise<void> } = Object.getPrototypeOf(file);
  const { sync } = prototype;
  const spy = vi.spyOn(prototype, 'sync').mockImplementation(async function (this: FileHandle) {
    const path = readlinkSync(`/proc/self/fd/${this.fd}`);
    paths.add(path);
    onPath(path);
    return sync.call(this);
  });
  onTestFinished(() => spy.mockRestore());
  await file.close();
  return paths;
}
