import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { withTime } from '../fiche/dates';
import { french } from '../fiche/french';
import type { Event } from './fiche-state';
import { happened } from './history-words';

const few = 5;

const Line = ({ event, newest }: { event: Event; newest: boolean }) => (
  <Flex tag="li" alignItems="flex-start" gap={3}>
    <Box
      aria-hidden
      background={newest ? 'primary600' : 'neutral300'}
      borderRadius="50%"
      width="0.8rem"
      height="0.8rem"
      shrink={0}
      style={{ marginTop: '0.6rem' }}
    />
    <Box minWidth={0}>
      <Typography tag="p" fontWeight="bold">
        {happened(event.action)}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {event.who ?? 'Personne effacée'}
        <br />
        <time dateTime={event.at}>{withTime(event.at)}</time>
      </Typography>
      {event.comment && (
        <Box
          borderColor="neutral200"
          style={{ borderWidth: '0 0 0 2px' }}
          paddingLeft={2}
          marginTop={1}
        >
          <Typography
            tag="p"
            variant="pi"
            style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
          >
            {french(event.comment)}
          </Typography>
        </Box>
      )}
    </Box>
  </Flex>
);

/** What happened to the fiche: who, what, when, and the word that went with it; newest first. */
export function History({ events }: { events: readonly Event[] }) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? events : events.slice(0, few);
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} width="100%">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3} width="100%">
        {shown.map((event, index) => (
          <Line key={`${event.at} ${event.action}`} event={event} newest={index === 0} />
        ))}
      </Flex>
      {events.length > few && (
        <TextButton onClick={() => setWhole(!whole)}>
          {whole ? 'Montrer moins' : `Tout l’historique (${events.length})`}
        </TextButton>
      )}
    </Flex>
  );
}
