import { shortestPassword } from '@pratiques/shared';
import { useState } from 'preact/hooks';
import * as z from 'zod';
import { typo } from '../../prose/typography.ts';
import { type Refused, refusalOf } from '../session/refused.ts';
import { send } from '../session/send.ts';
import { AskForMail } from './ask-for-mail.tsx';
import * as check from './checks.ts';
import { Line, Password } from './field.tsx';
import { Form } from './form.tsx';
import type { Values } from './form-state.ts';
import { Headline } from './headline.tsx';
import { show } from './island.ts';
import { namedOrganisation, OrganisationFields } from './organisation-fields.tsx';

const fields = ['email', 'password', 'fullName', 'jobTitle', 'network', 'organisation'];
const orNull = (text = '') => text.trim() || null;

async function register(values: Values): Promise<Refused | null> {
  const { email, password, fullName, jobTitle, network } = values;
  const organisation = namedOrganisation(values);
  const body = {
    email,
    password,
    fullName: orNull(fullName),
    jobTitle: orNull(jobTitle),
    network: orNull(network),
    ...(organisation ? { organisation } : {}),
  };
  const answer = await send(z.unknown(), '/auth/local/register', { method: 'POST', body }, null);
  return answer.ok ? null : refusalOf(answer, fields);
}

/** The same for everybody: the mail says whether there was an account. */
const Sent = ({ email }: { email: string }) => (
  <Headline title="Un courriel vient de partir">
    <p>
      {typo(
        "Ouvrez-le et suivez son lien, puis tapez le mot de passe que vous venez de choisir. Le lien est valable 24 heures et ne sert qu'une fois. Si vous aviez déjà un compte, le courriel vous le dit.",
      )}
    </p>
    <p class="sent-to">
      {typo('Il est adressé à :')} <strong>{email}</strong>
    </p>
    <details>
      <summary>{typo("Rien n'est arrivé ?")}</summary>
      <div class="flow">
        <p>
          {typo(
            "Attendez quelques minutes et regardez dans les courriers indésirables. L'adresse est fausse ? Recommencez l'inscription avec la bonne.",
          )}
        </p>
        <AskForMail
          id="renvoi"
          path="/auth/send-email-confirmation"
          submit="Renvoyer le courriel"
          sent="Si cette adresse attend une confirmation, un nouveau courriel vient de partir ; le lien précédent ne sert plus."
          email={email}
        />
      </div>
    </details>
  </Headline>
);

function Registration() {
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo !== null) return <Sent email={sentTo} />;
  return (
    <Form
      id="inscription"
      refused="Le compte n'a pas été demandé"
      submit="Créer mon compte"
      busy="Envoi…"
      check={check.all(check.email, check.newPassword)}
      send={async (values) => {
        const refused = await register(values);
        if (refused) return refused;
        for (const part of document.querySelectorAll<HTMLElement>('[data-before-sending]'))
          part.hidden = true;
        setSentTo((values.email ?? '').trim());
        return null;
      }}
    >
      <Line
        name="email"
        label="Votre adresse électronique"
        hint="Celle de votre travail. Elle n'est jamais publiée."
        type="email"
        autocomplete="username"
      />
      <Password
        name="password"
        label="Choisissez un mot de passe"
        hint={`${shortestPassword} caractères au moins. Une phrase est plus facile à retenir ; un gestionnaire de mots de passe convient très bien.`}
        autocomplete="new-password"
      />
      <Line
        name="fullName"
        label="Vos prénom et nom"
        optional
        maxLength={120}
        autocomplete="name"
      />
      <Line
        name="jobTitle"
        label="Votre fonction"
        optional
        maxLength={120}
        autocomplete="organization-title"
      />
      <OrganisationFields hint="Vos fiches commenceront avec elle. Si l'équipe ne la connaît pas encore, elle sera proposée quand vous aurez confirmé votre adresse." />
      <Line
        name="network"
        label="Votre réseau national"
        hint="La fédération ou l'union dont votre association est membre."
        optional
        maxLength={160}
      />
    </Form>
  );
}

show('register', <Registration />);
