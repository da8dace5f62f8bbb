import { lengthOf } from '../fiche/clean-text.js';
import type { Problem } from '../fiche/problem.js';
import type { Attachment } from './attachment.js';
import {
  type AttachmentField,
  attachmentFieldNames,
  attachmentFields,
} from './attachment-fields.js';

const whats = { image: 'Image', document: 'Document' } as const;

const isMissing = (value: unknown): boolean =>
  value === null || value === false || (typeof value === 'string' && value.trim() === '');

function problemsOfOne(attachment: Attachment, i: number): Problem[] {
  const values = { what: whats[attachment.type], i };
  return attachmentFieldNames.flatMap((name): Problem[] => {
    const field: AttachmentField = attachmentFields[name];
    if (!field.of.includes(attachment.type)) return [];
    const path = `attachments.${attachment.id}.${name}`;
    const value = attachment[name];
    if (isMissing(value))
      return field.need === 'required' ? [{ path, name: 'missing', values }] : [];
    const n = typeof value === 'string' && field.type === 'text' ? lengthOf(value.trim()) : 0;
    return n > field.max ? [{ path, name: 'long', values: { ...values, n, max: field.max } }] : [];
  });
}

/** All that keeps a fiche from being proposed, or from going online, with these attachments; each is numbered among its like. */
export function attachmentProblems(attachments: readonly Attachment[]): Problem[] {
  const seen = { image: 0, document: 0 };
  return attachments.flatMap((attachment) => {
    seen[attachment.type] += 1;
    return problemsOfOne(attachment, seen[attachment.type]);
  });
}
