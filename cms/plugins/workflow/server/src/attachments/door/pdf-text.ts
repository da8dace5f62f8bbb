/** All that can be read in a PDF, page after page, parted by line feeds. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  // The reader takes its bytes away: it gets a copy.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { disableFontFace: true });
  const { text } = await extractText(pdf, { mergePages: false });
  // What no database holds is no text.
  return text.join('\n').toWellFormed().replaceAll('\u0000', '');
}
