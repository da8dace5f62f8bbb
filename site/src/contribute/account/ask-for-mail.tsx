import { useState } from 'preact/hooks';
import * as z from 'zod';
import { typo } from '../../prose/typography.ts';
import { refusalOf } from '../session/refused.ts';
import { send as sendTo } from '../session/send.ts';
import * as check from './checks.ts';
import { Line } from './field.tsx';
import { Form } from './form.tsx';
import { Headline } from './headline.tsx';

interface Props {
  id: string;
  /** Below `/api`: it sends a mail, or none, and answers the same. */
  path: string;
  submit: string;
  sent: string;
  email?: string;
}

/** Asks for a mail. What is said then does not tell whether there is an account. */
export function AskForMail({ id, path, submit, sent, email = '' }: Props) {
  const [isSent, setSent] = useState(false);
  if (isSent)
    return (
      <Headline title="Demande reçue">
        <p>{typo(sent)}</p>
      </Headline>
    );
  return (
    <Form
      id={id}
      refused="La demande n'est pas partie"
      submit={submit}
      busy="Envoi…"
      check={check.email}
      send={async (values) => {
        const body = { email: values.email };
        const answer = await sendTo(z.unknown(), path, { method: 'POST', body }, null);
        if (!answer.ok) return refusalOf(answer, ['email']);
        setSent(true);
        return null;
      }}
    >
      <Line
        name="email"
        label="Votre adresse électronique"
        type="email"
        autocomplete="username"
        defaultValue={email}
      />
    </Form>
  );
}
