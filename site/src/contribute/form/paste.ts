/** A bullet as Word, LibreOffice and mails write it in plain text; `o` and `§` are those of Word's lists. */
const bullet = /^[^\S\n]*(?:[•·▪◦●○‣⁃∙■□➢➤✓–—*-]|[o§\uf0b7\uf0a7](?=\t))[^\S\n]+/;

/** Marks that Word puts for the eye and that typesetting puts back when a fiche is shown. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|\u2028|\v/g, '\n'],
  [/\u2029/g, '\n\n'],
  [/[\u00a0\u202f\u2007\u2009\u3000]/g, ' '],
  [/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, ''],
  [/[’‘ʼ]/g, "'"],
  [/“\s*/g, '« '],
  [/\s*”/g, ' »'],
  [/…/g, '...'],
];

/** Text that was pasted, as it would have been typed: one kind of quote, bullet and space. */
export function cleanPaste(text: string): string {
  let clean = text;
  for (const [pattern, put] of plain) clean = clean.replace(pattern, put);
  return clean
    .split('\n')
    .map((line) => line.replace(bullet, '- ').replace(/\t/g, ' ').replace(/ {2,}/g, ' ').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

const mark = /^(?:- |\d{1,2}[.)]\s+)/;

/** Pasted where each line is an answer of its own: of a list, neither dashes nor numbers. */
export function pastedLines(text: string): string[] {
  const lines = cleanPaste(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line) => line.replace(lines.length > 1 ? mark : /^- /, ''));
}

/** Pasted into a single line. */
export const cleanPastedLine = (text: string): string => pastedLines(text).join(' ');
