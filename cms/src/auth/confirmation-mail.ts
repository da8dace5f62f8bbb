import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { environment } from '../environment';

/** `look/work/FLOWS.md`, section 10: a link, nothing else. */
const message = (link: string) => `<p>Bonjour,</p>
<p>Vous venez de créer un compte dans l'Espace contributeur de la Bibliothèque des pratiques inspirantes.</p>
<p>Pour l'activer, confirmez votre adresse.</p>
<p><a href="${link}">Confirmer mon adresse</a></p>
<p>Vous n'avez rien demandé ? Ignorez ce message.</p>
`;

const Templates = z.looseObject({
  email_confirmation: z.looseObject({ options: z.looseObject({}) }),
});

/** The confirmation mail in French, with a link on the readers' origin whatever Host a request names. */
export async function seedConfirmationMail(strapi: Core.Strapi): Promise<void> {
  const { SITE_URL, MAIL_FROM } = environment();
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const templates = Templates.parse(await store.get({ key: 'email' }));
  templates.email_confirmation.options = {
    from: { name: 'Bibliothèque des pratiques inspirantes', email: MAIL_FROM },
    response_email: MAIL_FROM,
    object: 'Confirmez votre adresse',
    message: message(`${SITE_URL}/api/auth/email-confirmation?confirmation=<%= CODE %>`),
  };
  await store.set({ key: 'email', value: templates });
}
