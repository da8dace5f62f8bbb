declare namespace App {
  interface Locals {
    /** What every page asks; given by the renderer with each address. */
    library: import('./library/library.ts').SiteLibrary;
  }
}
