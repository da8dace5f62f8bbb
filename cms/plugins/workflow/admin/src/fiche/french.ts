/** Labels are kept with plain spaces and apostrophes; here they get what a French reader expects. */
export const french = (text: string): string =>
  text
    .replace(/'/g, '’')
    .replace(/«[ \u00a0]?/g, '«\u00a0')
    .replace(/[ \u00a0]?»/g, '\u00a0»')
    .replace(/ ([?!;:])/g, '\u00a0$1');
