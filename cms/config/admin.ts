import { environment } from '../src/environment';

const env = environment();

export default {
  auth: { secret: env.ADMIN_JWT_SECRET },
  apiToken: { salt: env.API_TOKEN_SALT },
  transfer: { token: { salt: env.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: env.ENCRYPTION_KEY },
  flags: { nps: false, promoteEE: false, docLinks: false },
  preview: { enabled: false },
  forgotPassword: {
    from: env.MAIL_FROM,
    replyTo: env.MAIL_FROM,
    emailTemplate: {
      subject: 'Choisissez un nouveau mot de passe',
      text: `Bonjour,

Vous avez demandé un nouveau mot de passe pour le panneau de la Bibliothèque des pratiques inspirantes. Le lien est valable une heure et ne sert qu'une fois.

<%= url %>

Vous n'avez rien demandé ? Ignorez ce message : votre mot de passe n'a pas changé.
`,
      html: `<p>Bonjour,</p>
<p>Vous avez demandé un nouveau mot de passe pour le panneau de la Bibliothèque des pratiques inspirantes. Le lien est valable une heure et ne sert qu'une fois.</p>
<p><a href="<%= url %>">Choisir un nouveau mot de passe</a></p>
<p>Vous n'avez rien demandé ? Ignorez ce message : votre mot de passe n'a pas changé.</p>
`,
    },
  },
  // `src/limits/` counts instead.
  rateLimit: { enabled: false },
};
