import type { Core } from '@strapi/strapi';

/** Something that somebody should hear of by mail: what it is about, never what was written. */
export interface Tiding {
  readonly what: 'message' | 'requests' | 'decision' | 'approval';
  readonly to: 'contributor' | 'team' | 'manager';
  /** The practice. */
  readonly documentId: string;
  /** Who is told, by their mail addresses. */
  readonly addresses: readonly string[];
  /** What the link to a manager carries; it is kept nowhere. */
  readonly code?: string;
}
export type Listener = (tiding: Tiding) => void;

const listeners = new WeakMap<Core.Strapi, Listener>();

/** Who writes the mails: the application, once it has started; what happens before is told to nobody. */
export const listen = (strapi: Core.Strapi, listener: Listener): void => {
  listeners.set(strapi, listener);
};

/** Tells what was committed. */
export const tellOf = (strapi: Core.Strapi, tiding: Tiding): void => {
  if (tiding.addresses.length > 0) listeners.get(strapi)?.(tiding);
};
