import { launchChromium } from '../story/chromium.ts';
import { enterPanel } from '../story/panel.ts';
import { type System, startSystem } from '../story/system.ts';
import { type Figure, quantile, rounded } from './figure.ts';
import { burst } from './publish/burst.ts';
import { acceptedPractices, type Candidate } from './publish/candidates.ts';
import { type Clicked, publishAndWithdraw } from './publish/clicks.ts';
import { idleMemory, startAgain } from './publish/resident.ts';
import { volume, whole } from './volume.ts';

const inBurst = 50;
const starts = 5;

/** The heartbeat: real CMS, real panel in a browser, real publisher, on BENCH_FICHES fiches (1,000). */
export async function* publish(): AsyncGenerator<Figure> {
  const samples = whole('BENCH_SAMPLES', 100);
  const system = await startSystem({ SEED_FICHES: String(volume(1_000)) });
  try {
    yield { name: 'memory.idle', value: rounded(await idleMemory(system), 0), unit: 'MB', n: 1 };
    const candidates = await acceptedPractices(system, samples + inBurst);
    yield* clicks(await byClick(system, candidates.slice(inBurst)));
    const seconds = await burst(system, candidates.slice(0, inBurst));
    yield { name: `burst${inBurst}.online`, value: rounded(seconds, 2), unit: 's', n: 1 };
    const again: { serving: number; current: number }[] = [];
    for (let time = 0; time < starts; time += 1) again.push(await startAgain(system));
    for (const name of ['serving', 'current'] as const)
      yield {
        name: `start.${name}`,
        value: rounded(
          quantile(
            again.map((one) => one[name]),
            0.5,
          ),
          2,
        ),
        unit: 's',
        n: starts,
      };
  } finally {
    await system.stop();
  }
}

async function byClick(system: System, candidates: readonly Candidate[]): Promise<Clicked[]> {
  const browser = await launchChromium();
  try {
    const measured: Clicked[] = [];
    for (const candidate of candidates) {
      // A browser window of its own: a hundred fiches in one tab leave a gigabyte of pages that can be gone back to.
      const editor = await enterPanel(browser, system, 'editeur@demo.example');
      measured.push(await publishAndWithdraw(browser, system, editor, candidate));
      await editor.context().close();
    }
    return measured;
  } finally {
    await browser.close();
  }
}

function* clicks(measured: readonly Clicked[]): Generator<Figure> {
  const names = { online: 'publish.online', findable: 'publish.findable', gone: 'unpublish.gone' };
  for (const [key, name] of Object.entries(names) as [keyof Clicked, string][])
    for (const [label, share] of [
      ['p50', 0.5],
      ['p95', 0.95],
      ['max', 1],
    ] as const) {
      const value = quantile(
        measured.map((one) => one[key]),
        share,
      );
      yield { name: `${name}.${label}`, value: rounded(value, 2), unit: 's', n: measured.length };
    }
}
