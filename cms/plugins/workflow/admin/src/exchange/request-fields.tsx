import { requestLimits } from '@pratiques/shared';
import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextButton,
  Typography,
} from '@strapi/design-system';
import { lacksPlace, lacksText, type NewRequests, type WrittenRequest } from './new-requests';
import { usePlaces } from './places';

interface OneProps {
  request: WrittenRequest;
  number: number;
  requests: NewRequests;
  places: ReturnType<typeof usePlaces>;
  /** What is wrong is told once sending was tried. */
  told: boolean;
}

function One({ request, number, requests, places, told }: OneProps) {
  const { key, path, text } = request;
  const noText = told && lacksText(request);
  return (
    <Box
      tag="li"
      background="neutral100"
      borderColor="neutral200"
      hasRadius
      padding={4}
      aria-label={`Précision ${number}`}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Field.Root
          name={`path-${key}`}
          required
          error={told && lacksPlace(request) && 'Choisissez la question.'}
        >
          <Field.Label>Question</Field.Label>
          <SingleSelect
            value={path}
            placeholder="Choisir une question"
            onChange={(chosen) => requests.change(key, { path: String(chosen) })}
          >
            {places.map((place) => (
              <SingleSelectOption key={place.path} value={place.path}>
                {place.words}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Error />
        </Field.Root>
        <Field.Root
          name={`text-${key}`}
          required
          hint="Affiché à côté de cette question, signé de votre nom."
          error={noText && 'Écrivez ce que vous demandez.'}
        >
          <Field.Label>Ce qu’il faudrait préciser</Field.Label>
          <Textarea
            maxLength={requestLimits.text}
            value={text}
            onChange={(event) => requests.change(key, { text: event.currentTarget.value })}
          />
          {noText ? <Field.Error /> : <Field.Hint />}
        </Field.Root>
        <TextButton onClick={() => requests.remove(key)}>Retirer cette précision</TextButton>
      </Flex>
    </Box>
  );
}

/** The places of a fiche about which something is asked, each with its own text. */
export function RequestFields({ requests, told }: { requests: NewRequests; told: boolean }) {
  const places = usePlaces();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="delta">
        Précisions, question par question
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        Le contributeur répond à chacune, puis renvoie la fiche. Sans précision, votre mot suffit.
      </Typography>
      {requests.list.length > 0 && (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
          {requests.list.map((request, at) => (
            <One
              key={request.key}
              request={request}
              number={at + 1}
              requests={requests}
              places={places}
              told={told}
            />
          ))}
        </Flex>
      )}
      <Button variant="tertiary" disabled={requests.isFull} onClick={requests.add}>
        Ajouter une précision
      </Button>
    </Flex>
  );
}
