import { attachmentFieldNames, attachmentFields } from '../../attachment/attachment-fields.js';
import type { FicheText } from './fiche-texts.js';

/** What is said of an attachment, by field. */
export interface AttachmentWords {
  readonly id: string;
  readonly [name: string]: unknown;
}

const namesOfTexts = attachmentFieldNames.filter((name) => attachmentFields[name].public);

/** Every text that readers get with what is attached to a fiche; what a document itself says is looked at apart. */
export function* attachmentTexts(attachments: Iterable<AttachmentWords>): Generator<FicheText> {
  for (const attachment of attachments)
    for (const name of namesOfTexts) {
      const text = attachment[name];
      if (typeof text === 'string' && text.trim() !== '')
        yield { path: `attachments.${attachment.id}.${name}`, text };
    }
}
