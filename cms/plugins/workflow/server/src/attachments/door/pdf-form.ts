import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { Refused } from './outcome';

export const hasForm = (pdf: PDFDocument): boolean => pdf.catalog.has(PDFName.of('AcroForm'));

/**
 * Draws what a form's fields hold on the pages, where the guard reads it, and takes the fields away.
 * @throws Refused when they cannot be drawn.
 */
export function flattenForm(pdf: PDFDocument): void {
  const told = console.error;
  let failed = false;
  // The library tells there, and there alone, that a field could not be drawn.
  console.error = () => {
    failed = true;
  };
  try {
    pdf.getForm().flatten();
    pdf.catalog.delete(PDFName.of('AcroForm'));
  } catch {
    failed = true;
  } finally {
    console.error = told;
  }
  if (failed) throw new Refused('fields');
}
