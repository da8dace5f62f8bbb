import { arch, cpus, platform, totalmem } from 'node:os';

/** Where the figures come from. */
export function machine(): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const system = `${platform()} ${arch()}, Node ${process.version}`;
  return `${cpus().length} × ${first?.model.trim() ?? 'CPU'}, ${memory}, ${system}`;
}
