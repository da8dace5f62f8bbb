/** Everything that each users-permissions role may do; what is not here is removed at boot. */
export const apiPermissions = {
  public: [
    'plugin::users-permissions.auth.callback',
    'plugin::users-permissions.auth.register',
    'plugin::users-permissions.auth.emailConfirmation',
    'plugin::users-permissions.auth.sendEmailConfirmation',
    'plugin::users-permissions.auth.forgotPassword',
    'plugin::users-permissions.auth.resetPassword',
    'plugin::users-permissions.auth.refresh',
    'plugin::users-permissions.auth.logout',
  ],
  contributor: [
    'plugin::users-permissions.auth.callback',
    'plugin::users-permissions.auth.refresh',
    'plugin::users-permissions.auth.logout',
    'plugin::users-permissions.auth.changePassword',
    'api::contribution.choices.find',
    'api::contribution.choices.propose',
    'api::contribution.contribution.find',
    'api::contribution.contribution.findOne',
    'api::contribution.contribution.create',
    'api::contribution.contribution.update',
    'api::contribution.contribution.delete',
    'api::contribution.contribution.transition',
    'api::contribution.attachments.create',
    'api::contribution.attachments.update',
    'api::contribution.attachments.delete',
    'api::contribution.attachments.file',
  ],
  /** Strapi's default for new accounts: nobody has it here. */
  authenticated: [],
} as const satisfies Record<string, readonly string[]>;
