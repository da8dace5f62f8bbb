import {
  type Attachment,
  type AttachmentFieldName,
  AttachmentWords,
  attachmentFieldNames,
  attachmentFields,
} from '@pratiques/shared';
import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { AnswerInput } from './answer-input';

interface Props {
  attachment: Attachment;
  busy: boolean;
  save: (words: AttachmentWords) => Promise<boolean>;
}

const isAsked = (name: AttachmentFieldName, { type }: Attachment): boolean =>
  attachmentFields[name].of.some((one) => one === type);

/** What is said of one attachment, saved at the button. */
export function AttachmentForm({ attachment, busy, save }: Props) {
  const [words, setWords] = useState(() => AttachmentWords.strip().parse(attachment));
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
      {attachmentFieldNames
        .filter((name) => isAsked(name, attachment))
        .map((name) => (
          <AnswerInput
            of={attachment.type}
            key={name}
            name={name}
            words={words}
            change={(answers) => setWords({ ...words, ...answers })}
          />
        ))}
      <Button variant="secondary" disabled={busy} onClick={() => save(words)}>
        Garder ces réponses
      </Button>
    </Flex>
  );
}
