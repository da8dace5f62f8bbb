import type { Message } from '@pratiques/shared';
import { Box, Flex, Typography } from '@strapi/design-system';
import { withTime } from '../fiche/dates';

const One = ({ message: { from, who, at, text, readAt } }: { message: Message }) => (
  <Box
    tag="li"
    background={from === 'team' ? 'neutral100' : 'primary100'}
    hasRadius
    padding={3}
    width="100%"
  >
    <Typography tag="p" variant="pi" fontWeight="bold">
      {who ?? (from === 'team' ? 'Équipe' : 'Contributeur')}
    </Typography>
    <Typography tag="p" variant="pi" textColor="neutral600">
      <time dateTime={at}>{withTime(at)}</time>
      {from === 'team' && (readAt === null ? ', pas encore lu' : ', lu')}
    </Typography>
    <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {text}
    </Typography>
  </Box>
);

/** The thread with a contributor, oldest first. */
export const Thread = ({ messages }: { messages: readonly Message[] }) =>
  messages.length === 0 ? (
    <Typography variant="pi" textColor="neutral600">
      Pas encore de message.
    </Typography>
  ) : (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2} width="100%">
      {messages.map((message) => (
        <One key={message.id} message={message} />
      ))}
    </Flex>
  );
