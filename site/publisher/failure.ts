/** What the operator can mend; the message is one sentence for them. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What we must mend: told in general words, the cause stays in the process. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
