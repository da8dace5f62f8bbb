import { shortestPassword } from '@pratiques/shared';
import { urls } from '../../lib/urls.ts';
import { typo } from '../../prose/typography.ts';
import { openSession } from '../session/ask.ts';
import { type Refused, refusalOf } from '../session/refused.ts';
import { AskForMail } from './ask-for-mail.tsx';
import * as check from './checks.ts';
import { Password } from './field.tsx';
import { Form } from './form.tsx';
import { show } from './island.ts';
import { codeIn } from './link-code.ts';

const code = codeIn(location.search);

async function choose(code: string, password = ''): Promise<Refused | null> {
  const body = { code, password, passwordConfirmation: password };
  const answer = await openSession('/auth/reset-password', body);
  if (answer.ok) {
    location.replace(urls.contributions);
    return null;
  }
  // The code has no field: what is said of it is said of the whole.
  const { problems, sentence } = refusalOf(answer, ['password', 'code']);
  const ofCode = problems.find(({ field }) => field === 'code');
  return ofCode ? { problems: [], sentence: ofCode.sentence } : { problems, sentence };
}

const Choice = ({ code }: { code: string }) => (
  <>
    <Form
      id="nouveau"
      refused="Le mot de passe n'a pas changé"
      submit="Enregistrer et entrer"
      busy="Enregistrement…"
      check={check.newPassword}
      send={({ password }) => choose(code, password)}
    >
      <Password
        name="password"
        label="Choisissez un nouveau mot de passe"
        hint={`${shortestPassword} caractères au moins. Les sessions ouvertes ailleurs seront fermées.`}
        autocomplete="new-password"
      />
    </Form>
    <details class="apart">
      <summary>{typo('Le lien ne marche plus ?')}</summary>
      <Request />
    </details>
  </>
);

const Request = () => (
  <AskForMail
    id="demande"
    path="/auth/forgot-password"
    submit="Recevoir un lien"
    sent="Si un compte existe à cette adresse, un courriel vient de partir. Son lien est valable une heure et ne sert qu'une fois."
  />
);

show('new-password', code === null ? <Request /> : <Choice code={code} />);
