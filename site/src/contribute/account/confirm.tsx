import { urls } from '../../lib/urls.ts';
import { typo } from '../../prose/typography.ts';
import { openSession } from '../session/ask.ts';
import { refusalOf } from '../session/refused.ts';
import { AskForMail } from './ask-for-mail.tsx';
import * as check from './checks.ts';
import { Password } from './field.tsx';
import { Form } from './form.tsx';
import { show } from './island.ts';
import { codeIn } from './link-code.ts';

const code = codeIn(location.search);

const Again = () => (
  <AskForMail
    id="renvoi"
    path="/auth/send-email-confirmation"
    submit="Demander un nouveau lien"
    sent="Si cette adresse attend une confirmation, un nouveau courriel vient de partir ; le lien précédent ne sert plus."
  />
);

const Confirmation = ({ code }: { code: string }) => (
  <>
    <Form
      id="confirmation"
      refused="L'adresse n'est pas confirmée"
      submit="Confirmer et entrer"
      busy="Confirmation…"
      check={check.needed('password', "Tapez le mot de passe choisi à l'inscription.")}
      send={async ({ password }) => {
        const answer = await openSession('/auth/email-confirmation', { code, password });
        if (!answer.ok) return refusalOf(answer, ['password']);
        location.replace(urls.contributions);
        return null;
      }}
    >
      <Password
        name="password"
        label="Le mot de passe choisi à l'inscription"
        hint="Un lien peut être ouvert par une machine qui surveille les courriels : votre mot de passe montre que c'est vous."
        autocomplete="current-password"
      />
    </Form>
    <details class="apart">
      <summary>{typo('Le lien ne marche plus ?')}</summary>
      <div class="flow">
        <p>
          {typo(
            "Il est valable 24 heures et ne sert qu'une fois. Si vous aviez déjà confirmé votre adresse,",
          )}{' '}
          <a href={urls.signIn}>connectez-vous</a>.
        </p>
        <Again />
      </div>
    </details>
  </>
);

const NoCode = () => (
  <div class="flow">
    <p>
      {typo(
        "Ce lien n'est pas entier : ouvrez celui du courriel, ou copiez toute son adresse. Vous pouvez aussi en demander un autre.",
      )}
    </p>
    <Again />
  </div>
);

show('confirm', code === null ? <NoCode /> : <Confirmation code={code} />);
