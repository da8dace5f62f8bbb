import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<'service'>();

/** Runs what only the plugin's own services may do: the guard lets it pass. */
export const asService = <T>(work: () => Promise<T>): Promise<T> => scope.run('service', work);

export const isService = (): boolean => scope.getStore() === 'service';
