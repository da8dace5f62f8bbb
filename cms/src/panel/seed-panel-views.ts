import type { Core } from '@strapi/strapi';
import { applyView } from './apply-view';
import { componentViews } from './component-views';
import { Configuration, type TypeView } from './configuration';
import { ficheViews } from './fiche-views';
import { vocabularyViews } from './vocabulary-views';

/** The two services of the content manager that keep how things are shown; Strapi leaves them untyped. */
interface Views {
  find: (uid: string) => unknown;
  read: (model: unknown) => Promise<unknown>;
  write: (model: unknown, configuration: Configuration) => Promise<unknown>;
}

async function show({ find, read, write }: Views, uid: string, view: TypeView): Promise<void> {
  const model = find(uid);
  await write(model, applyView(Configuration.parse(await read(model)), view));
}

/** Lists and forms are what the code says at each start: French, in the order of the fiche. */
export async function seedPanelViews(strapi: Core.Strapi): Promise<void> {
  const manager = strapi.plugin('content-manager');
  const types = manager.service('content-types');
  const components = manager.service('components');
  const ofTypes: Views = {
    find: types.findContentType,
    read: types.findConfiguration,
    write: (model, configuration) => types.updateConfiguration(model, configuration),
  };
  const ofComponents: Views = {
    find: components.findComponent,
    read: components.findConfiguration,
    write: (model, configuration) => components.updateConfiguration(model, configuration),
  };
  for (const [uid, view] of Object.entries({ ...ficheViews, ...vocabularyViews }))
    await show(ofTypes, uid, view);
  for (const [uid, view] of Object.entries(componentViews)) await show(ofComponents, uid, view);
}
