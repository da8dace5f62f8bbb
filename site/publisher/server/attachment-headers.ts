/** For what came from somebody's computer: shown as a picture or taken away as a document, it runs nothing. */
export const attachmentHeaders = (name: string): Record<string, string> => ({
  // A browser's own viewer does not open what is sandboxed: a document is downloaded.
  'content-disposition': name.endsWith('.pdf') ? 'attachment' : 'inline',
  'content-security-policy': "default-src 'none'; sandbox",
  // A consent that was withdrawn is not kept by a search engine's picture pages.
  'x-robots-tag': 'noindex',
});
