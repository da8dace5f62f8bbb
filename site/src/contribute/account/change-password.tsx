import { shortestPassword } from '@pratiques/shared';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { Opened, open } from '../session/access.ts';
import { ask } from '../session/ask.ts';
import { refusalOf } from '../session/refused.ts';
import { AccountName } from './account-name.tsx';
import * as check from './checks.ts';
import { Password } from './field.tsx';
import { Form } from './form.tsx';
import { sessionsEnded } from './sessions.tsx';

/** A new password by the old one: what is open elsewhere ends. */
export function ChangePassword({ email }: { email: string }) {
  // A form that was taken begins anew, empty.
  const [times, setTimes] = useState(0);
  const done = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => done.current?.focus(), [times]);
  const form = (
    <Form
      key={times}
      id="mot-de-passe"
      refused="Le mot de passe n'a pas changé"
      submit="Changer de mot de passe"
      busy="Enregistrement…"
      check={check.all(
        check.needed('currentPassword', 'Tapez votre mot de passe actuel.'),
        check.newPassword,
      )}
      send={async ({ currentPassword, password }) => {
        const body = { currentPassword, password, passwordConfirmation: password };
        const answer = await ask(Opened, '/auth/change-password', { method: 'POST', body });
        if (!answer.ok) return refusalOf(answer, ['currentPassword', 'password']);
        open(answer.data);
        setTimes(times + 1);
        sessionsEnded();
        return null;
      }}
    >
      <AccountName email={email} />
      <Password
        name="currentPassword"
        label="Votre mot de passe actuel"
        autocomplete="current-password"
      />
      <Password
        name="password"
        label="Le nouveau"
        hint={`${shortestPassword} caractères au moins. Vos autres sessions seront fermées.`}
        autocomplete="new-password"
      />
    </Form>
  );
  return (
    <div class="flow">
      {times > 0 && (
        <p tabIndex={-1} ref={done}>
          <strong>{typo('Mot de passe changé. Les autres sessions sont fermées.')}</strong>
        </p>
      )}
      {form}
    </div>
  );
}
