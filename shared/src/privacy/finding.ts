/** What the guard finds: each kind is told in `kinds.ts`. */
export type FindingKind =
  | 'nir'
  | 'phone'
  | 'email'
  | 'iban'
  | 'plate'
  | 'address'
  | 'birth'
  | 'case'
  | 'handle'
  | 'person'
  | 'firstname'
  | 'small-commune';

/** A passage by which somebody could be recognised. Offsets are UTF-16 units of the text as given. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
  readonly text: string;
}

/** What one family of rules answers, in offsets of the plain text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
}
