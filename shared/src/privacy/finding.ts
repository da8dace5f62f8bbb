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

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A passage by which somebody could be recognised. Offsets are UTF-16 units of the text as given. */
export interface Finding extends Range {
  readonly kind: FindingKind;
  readonly text: string;
  /** The words of it that do so, when the passage is a whole sentence: they are shown, the sentence is signed off. */
  readonly marks?: readonly Range[];
}

/** What one family of rules answers, in offsets of the plain text. */
export interface Span extends Range {
  readonly kind: FindingKind;
  readonly marks?: readonly Range[];
}
