import { longestMessage } from '@pratiques/shared';
import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { french } from '../fiche/french';
import { RefusedAnswer } from '../fiche-panel/fiche-state';
import { useComment } from '../fiche-panel/use-comment';
import { useWriteMessageMutation } from './exchange-api';

const unreachable = 'Le serveur n’a pas répondu. Votre message est gardé ici : recommencez.';

/** Writes to a contributor, in one's own name; what is typed outlives the page until it is sent. */
export function MessageBox({ documentId }: { documentId: string }) {
  const [text, setText] = useComment(`workflow.${documentId}.message`);
  const [wrong, setWrong] = useState<string | null>(null);
  const [write, { isLoading }] = useWriteMessageMutation();
  const { toggleNotification } = useNotification();
  const send = async () => {
    if (text.trim() === '') return setWrong('Écrivez votre message.');
    setWrong(null);
    const answer = await write({ documentId, text: text.trim() });
    if ('error' in answer)
      return setWrong(french(RefusedAnswer.safeParse(answer.error).data?.message || unreachable));
    setText('');
    const found = [...new Set(answer.data.map(({ message }) => message))].join(', ');
    toggleNotification(
      found === ''
        ? { type: 'success', message: 'Message envoyé.' }
        : {
            type: 'warning',
            message: french(`Message envoyé. Il contient ce qui fait reconnaître : ${found}.`),
          },
    );
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Field.Root
        name="message"
        hint="Signé de votre nom. Un courriel le prévient, sans le texte."
        error={wrong ?? false}
      >
        <Field.Label>Message au contributeur</Field.Label>
        <Textarea
          maxLength={longestMessage}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {wrong === null ? <Field.Hint /> : <Field.Error />}
      </Field.Root>
      <Button variant="tertiary" loading={isLoading} onClick={send}>
        Envoyer au contributeur
      </Button>
    </Flex>
  );
}
