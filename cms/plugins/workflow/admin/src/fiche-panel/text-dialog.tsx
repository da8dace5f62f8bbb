import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { Notice } from './notice';
import { useComment } from './use-comment';

interface Props {
  title: string;
  /** What is about to happen. */
  children: ReactNode;
  question: string;
  /** What is asked of the answer; told as a mistake when it is not there. */
  hint: string;
  /** Where an answer under way is kept. */
  storageKey: string;
  isEnough: (text: string) => boolean;
  /** Says whether it was taken. */
  confirm: (text: string) => Promise<boolean>;
  isLoading: boolean;
  tone?: 'danger' | 'default';
  /** What else is filled in with it. */
  more?: ReactNode;
  /** Why it was refused. */
  refusal?: string | undefined;
  onClose: () => void;
}

/** Asks for a text before something is done; what was typed outlives the dialog until it is taken. */
export function TextDialog(props: Props) {
  const { title, question, hint, isEnough, isLoading, tone = 'default', refusal, onClose } = props;
  const [text, setText] = useComment(props.storageKey);
  const [wanting, setWanting] = useState(false);
  const confirm = async () => {
    setWanting(!isEnough(text));
    if (!isEnough(text) || !(await props.confirm(text.trim()))) return;
    setText('');
    onClose();
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography>{props.children}</Typography>
            <Field.Root name="text" required hint={hint} error={wanting && hint}>
              <Field.Label>{question}</Field.Label>
              <Textarea
                autoFocus
                maxLength={5_000}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
              {wanting ? <Field.Error /> : <Field.Hint />}
            </Field.Root>
            {props.more}
            {refusal !== undefined && <Notice tone="danger">{refusal}</Notice>}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Annuler
          </Button>
          <Button variant={tone} loading={isLoading} onClick={confirm}>
            {title}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
