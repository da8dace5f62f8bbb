/** JSON for a data block of the page: `<` is escaped, so that no text can close the block. */
export const jsonLd = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c');
