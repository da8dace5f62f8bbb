import { signIn, whoIsThere } from '../session/ask.ts';
import { refusalOf } from '../session/refused.ts';
import * as check from './checks.ts';
import { Line, Password } from './field.tsx';
import { Form } from './form.tsx';
import { show } from './island.ts';
import { pathAfter } from './path-after.ts';

const goOn = () => location.replace(pathAfter(location.search, location.origin));

const SignIn = () => (
  <Form
    id="connexion"
    refused="La connexion n'a pas abouti"
    submit="Me connecter"
    busy="Connexion…"
    check={check.all(check.email, check.needed('password', 'Tapez votre mot de passe.'))}
    send={async ({ email = '', password = '' }) => {
      const answer = await signIn(email.trim(), password);
      if (!answer.ok) return refusalOf(answer, []);
      goOn();
      return null;
    }}
  >
    <Line name="email" label="Votre adresse électronique" type="email" autocomplete="username" />
    <Password name="password" label="Votre mot de passe" autocomplete="current-password" />
  </Form>
);

show('sign-in', <SignIn />);
const there = await whoIsThere();
if (there.ok && there.data) goOn();
