/** Where a missing answer about an attachment leads. */
export const attachmentsBox = 'fiche-attachments';
