/** The account's name, for the password manager that fills in or keeps the password beside it. */
export const AccountName = ({ email }: { email: string }) => (
  <input
    class="visually-hidden"
    type="email"
    name="email"
    autocomplete="username"
    value={email}
    readOnly
    tabIndex={-1}
    aria-hidden="true"
  />
);
