import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../environment.ts';
import { keepSecrets } from '../secrets.ts';
import { freePort } from '../start/free-port.ts';
import { cmsReady, siteReady } from '../start/ready.ts';
import { servicesOf } from '../start/services.ts';
import type { Service } from '../supervise/service.ts';
import { type Supervision, supervise } from '../supervise/supervise.ts';

/** A whole installation of its own: real CMS, real publisher, demonstration content, free ports. */
export interface System {
  cms: string;
  site: string;
  dataDir: string;
  /** The lines that both programs have printed so far, as they are. */
  printed: readonly string[];
  publisher: PublisherOfSystem;
  stop: () => Promise<void>;
}

/** The publisher alone, stopped and started again under the same CMS. */
interface PublisherOfSystem {
  pid: () => number;
  stop: () => Promise<unknown>;
  /** Returns at once: the process is only just born. */
  start: () => void;
}

type Hear = (name: string, line: string) => void;

function publisherOf(service: Service, hear: Hear): PublisherOfSystem & Pick<Supervision, 'died'> {
  let running = supervise([service], { hear });
  const { died } = running;
  return {
    died,
    pid() {
      const [pid] = running.pids();
      if (pid === undefined) throw new Error('The publisher does not run.');
      return pid;
    },
    stop: () => running.stop(),
    start() {
      running = supervise([service], { hear });
    },
  };
}

function serviceNamed(wanted: string, services: readonly Service[]): Service {
  const found = services.find(({ name }) => name === wanted);
  if (!found) throw new Error(`No service is called ${wanted}.`);
  return found;
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
  const services = servicesOf(environment, keepSecrets(dataDir, source), source);
  const printed: string[] = [];
  const hear: Hear = (_, line) => printed.push(line);
  const cms = supervise([serviceNamed('cms', services)], { hear });
  const publisher = publisherOf(serviceNamed('publisher', services), hear);
  const stop = () => Promise.all([cms.stop(), publisher.stop()]);
  const system = {
    cms: `http://127.0.0.1:${cmsPort}`,
    site: `http://127.0.0.1:${sitePort}`,
    dataDir,
    printed,
    publisher,
    stop: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  const giveUp = AbortSignal.timeout(150_000);
  const ready = cmsReady(system.cms, giveUp).then(() => siteReady(system.site, giveUp));
  const dead = Promise.race([cms.died, publisher.died]).then(({ name, log }) => {
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
