import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../environment.ts';
import { keepSecrets } from '../secrets.ts';
import { freePort } from '../start/free-port.ts';
import { cmsReady, siteReady } from '../start/ready.ts';
import { servicesOf } from '../start/services.ts';
import { supervise } from '../supervise/supervise.ts';

/** A whole installation of its own: real CMS, real publisher, demonstration content, free ports. */
export interface System {
  cms: string;
  site: string;
  dataDir: string;
  stop: () => Promise<void>;
}

/** Starts everything as `npm start` does and waits until the site shows what is published. */
export async function startSystem(variables: Record<string, string> = {}): Promise<System> {
  const dataDir = mkdtempSync(join(tmpdir(), 'pratiques-'));
  const [cmsPort, sitePort] = [await freePort(), await freePort()];
  const source = {
    ...process.env,
    DATA_DIR: dataDir,
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    CMS_URL: '',
    SITE_URL: '',
    ...variables,
  };
  const environment = readEnvironment(source);
  const { died, stop } = supervise(servicesOf(environment, keepSecrets(dataDir, source), source));
  const system = {
    cms: `http://127.0.0.1:${cmsPort}`,
    site: `http://127.0.0.1:${sitePort}`,
    dataDir,
    stop: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  const giveUp = AbortSignal.timeout(150_000);
  const ready = cmsReady(system.cms, giveUp).then(() => siteReady(system.site, giveUp));
  const dead = died.then(({ name, log }) => {
    throw new Error(`${name} ended by itself; its log: ${log}`);
  });
  try {
    await Promise.race([ready, dead]);
    return system;
  } catch (error) {
    await stop();
    throw error;
  }
}
