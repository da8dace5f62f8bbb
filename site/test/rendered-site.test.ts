import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageLook } from '../publisher/update/page-look.ts';
import { seeds, withDispositif, withoutFiche, withPractice } from './sample.ts';
import { type TemporarySite, temporarySite } from './temporary-site.ts';

let site: TemporarySite;
beforeAll(async () => {
  site = await temporarySite(seeds);
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
});

const fileOf = (url: string, from = site) =>
  join(from.folder, url.endsWith('/') ? `${url}index.html` : url);
const read = (url: string, from = site) => readFileSync(fileOf(url, from), 'utf8');
const htmlFiles = () =>
  globSync('**/*.html', { cwd: site.folder }).map((file) => `/${file.replace(/index\.html$/, '')}`);

describe('the site of the seeds', () => {
  test('the last look withholds none of its pages', () => {
    const look = pageLook(seeds);
    const told = [...site.statuses.keys()].map((url) => look(url, read(url)));
    expect(told.filter((reason) => reason !== null)).toEqual([]);
  });

  test('every address renders', () => {
    const failed = [...site.statuses].filter(
      ([url, status]) => status !== (url === '/404.html' ? 404 : 200),
    );
    expect(failed).toEqual([]);
    expect(site.statuses.size).toBeGreaterThan(230);
  });

  test('no internal link is broken', () => {
    const leads = (page: string, href: string) => {
      const [address = '', fragment] = href.split('#');
      const path = address === '' ? page : (address.split('?')[0] ?? '');
      if (!existsSync(fileOf(path))) return false;
      return !fragment || read(path).includes(`id="${fragment}"`);
    };
    const broken = htmlFiles().flatMap((page) =>
      [...read(page).matchAll(/\b(?:href|src|action)="(\/[^"]*|#[^"]*)"/g)]
        .map(([, href = '']) => href)
        .filter((href) => !leads(page, href))
        .map((href) => `${page} → ${href}`),
    );
    expect(broken).toEqual([]);
  });

  test('nothing is inline: no script, style or handler in any page', () => {
    for (const page of htmlFiles()) {
      const html = read(page);
      expect(html, page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
      expect(
        html.match(/<script(?![^>]*\bsrc=)(?![^>]*application\/ld\+json)[^>]*>/gi) ?? [],
        page,
      ).toEqual([]);
    }
  });

  test('a fiche that its team did not declare says so wherever it is named', () => {
    for (const page of htmlFiles()) {
      const entries =
        read(page).match(/<article class="(?:entry|fiche) is-[\s\S]*?<\/h[123]>/g) ?? [];
      for (const entry of entries)
        expect(entry, page).toMatch(
          /Fiche de démonstration|Issue d’une source publique, non examinée par le comité/,
        );
    }
  });

  test('a demonstration of ONPE’s fiches denies the inquiry', () => {
    expect(read('/fiches/fiche-relais-parental/')).toContain(
      'l’ONPE n’a ni mené ni publié cette enquête',
    );
  });

  test('the two kinds are told apart in words', () => {
    expect(read('/fiches/les-mots-poses/')).toContain(
      'Pratique auto-déclarée par <strong>Association Aliénor Solidarités</strong>',
    );
    expect(read('/fiches/fiche-relais-parental/')).toContain(
      'Observée et analysée par l’ONPE avec <strong>Association Escale Familles</strong>',
    );
    expect(read('/fiches/panjo-pays-de-fougeres/')).toContain('D’après une source publique');
  });

  test('data is data', () => {
    const fiche: unknown = JSON.parse(read('/fiches/les-mots-poses.json'));
    expect(fiche).toMatchObject({
      kind: 'practice',
      slug: 'les-mots-poses',
      provenance: 'demonstration',
      organisation: { name: 'Association Aliénor Solidarités' },
    });
    const all: unknown = JSON.parse(read('/fiches.json'));
    expect(all).toMatchObject({ fiches: { length: 52 } });
    expect(read('/fiches.csv').split('\r\n')[0]).toMatch(/^\ufeffgenre,titre,/);
    expect(read('/feed.xml')).toContain('<category>Fiche de démonstration</category>');
    expect(read('/sitemap.xml').match(/<loc>/g)?.length).toBeGreaterThan(170);
  });
});

describe('a fiche that is gone, and one that moved', () => {
  const slug = 'vis-ma-vie-immersions';
  const { items, former } = withoutFiche(slug);
  const movedTo = 'les-mots-poses';
  const known = [...former, { locale: 'fr', slugs: ['mots-poses'], movedTo } as const];

  test('the page says so, offers others, and keeps nothing of the text', async () => {
    await using after = await temporarySite(items, known);
    expect(after.statuses.get(`/fiches/${slug}/gone.html`)).toBe(410);
    const page = read(`/fiches/${slug}/gone.html`, after);
    expect(page).toContain('Cette fiche a été retirée.');
    expect(page.match(/<article class="entry/g)).toHaveLength(4);
    const words = 'immersions croisées';
    for (const url of [`/fiches/${slug}/`, `/fiches/${slug}.json`, '/fiches.csv'])
      expect(read(url), url).toContain(words);
    for (const file of globSync('**/*.*', { cwd: after.folder })) {
      const text = readFileSync(join(after.folder, file), 'utf8');
      expect(text, file).not.toContain(words);
      if (!file.endsWith('gone.html')) expect(text, file).not.toContain(slug);
    }
  });

  test('a former address names the new one, and nothing else does', async () => {
    await using after = await temporarySite(items, known);
    expect(read('/fiches/mots-poses/moved.txt', after)).toBe('/fiches/les-mots-poses/');
    for (const file of globSync('**/*.{html,xml,json,csv}', { cwd: after.folder }))
      expect(readFileSync(join(after.folder, file), 'utf8'), file).not.toContain('/mots-poses/');
  });
});

describe('a fiche that lacks almost everything', () => {
  const nothing = {
    organisation: 'gone',
    themes: [],
    topics: [],
    audiences: [],
    frameworks: [],
    structure: null,
    audienceNote: null,
    departements: [],
    territoryType: null,
    start: null,
    provenanceNote: null,
    context: [],
    objectives: [],
    keys: [],
    difficulties: [],
  };

  test('a practice still renders and says what is not known', async () => {
    await using poor = await temporarySite(
      withPractice('les-mots-poses', {
        ...nothing,
        description: [],
        effectsNote: null,
        advice: null,
        humanMeans: null,
        financialMeans: null,
        partners: [],
      }),
    );
    expect(poor.statuses.get('/fiches/les-mots-poses/')).toBe(200);
    const html = read('/fiches/les-mots-poses/', poor);
    expect(html).toContain('Non précisé');
    expect(html).toContain('Effets non documentés à ce stade');
    expect(html).toContain('une organisation non précisée');
  });

  test('so does a fiche dispositif', async () => {
    await using poor = await temporarySite(
      withDispositif('fiche-relais-parental', {
        ...nothing,
        course: [],
        means: [],
        expectedResults: [],
        method: [],
        lessons: null,
        coAuthors: null,
        publicationYear: null,
      }),
    );
    expect(poor.statuses.get('/fiches/fiche-relais-parental/')).toBe(200);
    expect(read('/fiches/fiche-relais-parental/', poor)).toContain('Non précisé');
  });

  test('and an empty library is a whole site', async () => {
    await using empty = await temporarySite([]);
    expect(
      [...empty.statuses].filter(([url, status]) => status !== 200 && url !== '/404.html'),
    ).toEqual([]);
  });
});
