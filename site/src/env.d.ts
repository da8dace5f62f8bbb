declare namespace App {
  interface Locals {
    /** What every page asks; given by the renderer with each address. */
    library: import('./library/library.ts').SiteLibrary;
    /** Whom readers may write to; a preview needs none. */
    contacts?: import('./renderer/renderer.ts').Contacts;
    /** Set when the page shows a draft: until when its link does, and in which language it is written. */
    preview?: Pick<import('@pratiques/shared').PreviewedFiche, 'expiresAt' | 'locale'>;
  }
}
