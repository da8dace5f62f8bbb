// Written by hand from the contract, never from the code: a change here is a change of the product.
// `yes` the move is made; `-` wrong_stage, `role` wrong_role, `eyes` four_eyes, `none` 404: not theirs to read.
// `…*` a published version exists.

const columns = `
                     submit withdraw resume examine requestChanges decline accept returnToReview publish correct reopen unpublish restore sendToField validate`;

export const practice = {
  editeur: `${columns}
  draft              role   role     role   -       -              -       -      -              -       -       -      -         -       -           -
  submitted          role   role     role   yes     yes            yes     -      -              -       -       -      -         -       -           -
  in_review          role   role     role   -       yes            yes     yes    -              -       -       -      -         -       -           -
  changes_requested  role   role     role   -       -              -       -      -              -       -       -      -         -       -           -
  accepted           role   role     role   -       -              -       -      yes            yes     -       -      -         -       -           -
  not_retained       role   role     role   -       -              -       -      -              -       -       -      -         yes     -           -
  withdrawn          role   role     role   -       -              -       -      -              -       -       -      -         -       -           -
  archived           role   role     role   -       -              -       -      -              -       -       -      -         yes     -           -
  draft*             role   role     role   -       -              -       -      -              -       -       -      yes       -       -           -
  submitted*         role   role     role   yes     yes            yes     -      -              -       -       -      yes       -       -           -
  in_review*         role   role     role   -       yes            yes     yes    -              -       -       -      yes       -       -           -
  changes_requested* role   role     role   -       -              -       -      -              -       -       -      yes       -       -           -
  accepted*          role   role     role   -       -              -       -      yes            yes     -       -      yes       -       -           -
  published*         role   role     role   -       -              -       -      -              -       yes     yes    yes       -       -           -
  not_retained*      role   role     role   -       -              -       -      -              -       -       -      yes       yes     -           -
  withdrawn*         role   role     role   -       -              -       -      -              -       -       -      yes       -       -           -`,
  contributrice: `${columns}
  draft              yes    yes      -      role    role           role    role   role           role    role    -      role      role    -           -
  submitted          -      yes      -      role    role           role    role   role           role    role    -      role      role    -           -
  in_review          -      yes      -      role    role           role    role   role           role    role    -      role      role    -           -
  changes_requested  yes    yes      -      role    role           role    role   role           role    role    -      role      role    -           -
  accepted           -      -        -      role    role           role    role   role           role    role    -      role      role    -           -
  not_retained       -      -        -      role    role           role    role   role           role    role    -      role      role    -           -
  withdrawn          -      -        yes    role    role           role    role   role           role    role    -      role      role    -           -
  archived           -      -        -      role    role           role    role   role           role    role    -      role      role    -           -
  changes_requested* yes    yes      -      role    role           role    role   role           role    role    -      role      role    -           -
  published*         -      -        -      role    role           role    role   role           role    role    yes    role      role    -           -`,
  admin: `${columns}
  draft              role   role     role   role    role           role    role   role           role    role    role   -         role    -           -
  submitted          role   role     role   role    role           role    role   role           role    role    role   -         role    -           -
  in_review          role   role     role   role    role           role    role   role           role    role    role   -         role    -           -
  changes_requested  role   role     role   role    role           role    role   role           role    role    role   -         role    -           -
  accepted           role   role     role   role    role           role    role   role           role    role    role   -         role    -           -
  not_retained       role   role     role   role    role           role    role   role           role    role    role   -         role    -           -
  withdrawn          role   role     role   role    role           role    role   role           role    role    role   -         role    -           -
  archived           role   role     role   role    role           role    role   role           role    role    role   -         role    -           -
  in_review*         role   role     role   role    role           role    role   role           role    role    role   yes       role    -           -
  published*         role   role     role   role    role           role    role   role           role    role    role   yes       role    -           -`,
  comite1: `${columns}
  draft              none   none     none   none    none           none    none   none           none    none    none   none      none    none        none
  submitted          role   role     role   role    role           role    role   role           role    role    role   role      role    -           -
  in_review          role   role     role   role    role           role    role   role           role    role    role   role      role    -           -
  changes_requested  role   role     role   role    role           role    role   role           role    role    role   role      role    -           -
  accepted           role   role     role   role    role           role    role   role           role    role    role   role      role    -           -
  not_retained       role   role     role   role    role           role    role   role           role    role    role   role      role    -           -
  withdrawn          none   none     none   none    none           none    none   none           none    none    none   none      none    none        none
  archived           role   role     role   role    role           role    role   role           role    role    role   role      role    -           -
  published*         role   role     role   role    role           role    role   role           role    role    role   role      role    -           -`,
  onpe1: `${columns}
  draft              none   none     none   none    none           none    none   none           none    none    none   none      none    none        none
  submitted          role   role     role   role    role           role    role   role           role    role    role   role      role    -           -
  in_review          role   role     role   role    role           role    role   role           role    role    role   role      role    -           -
  changes_requested  role   role     role   role    role           role    role   role           role    role    role   role      role    -           -
  accepted           role   role     role   role    role           role    role   role           role    role    role   role      role    -           -
  not_retained       role   role     role   role    role           role    role   role           role    role    role   role      role    -           -
  withdrawn          none   none     none   none    none           none    none   none           none    none    none   none      none    none        none
  archived           role   role     role   role    role           role    role   role           role    role    role   role      role    -           -
  published*         role   role     role   role    role           role    role   role           role    role    role   role      role    -           -`,
} as const;

/** `onpe1` is the person who moves every fiche to validation in these tests. */
export const dispositif = {
  onpe1: `${columns}
  draft              -      -        -      -       -              -       -      -              -       -       -      -         -       yes         -
  field_review       -      -        -      -       yes            -       -      -              -       -       -      -         -       -           yes
  validation         -      -        -      -       yes            -       eyes   -              -       -       -      -         -       -           -
  changes_requested  -      -        -      -       -              -       -      -              -       -       -      -         -       yes         -
  accepted           -      -        -      -       -              -       -      -              yes     -       -      -         -       -           -
  archived           -      -        -      -       -              -       -      -              -       -       -      -         yes     -           -
  draft*             -      -        -      -       -              -       -      -              -       -       -      yes       -       yes         -
  field_review*      -      -        -      -       yes            -       -      -              -       -       -      yes       -       -           yes
  validation*        -      -        -      -       yes            -       eyes   -              -       -       -      yes       -       -           -
  changes_requested* -      -        -      -       -              -       -      -              -       -       -      yes       -       yes         -
  accepted*          -      -        -      -       -              -       -      -              yes     -       -      yes       -       -           -
  published*         -      -        -      -       -              -       -      -              -       yes     yes    yes       -       -           -`,
  onpe2: `${columns}
  field_review       -      -        -      -       yes            -       -      -              -       -       -      -         -       -           yes
  validation         -      -        -      -       yes            -       yes    -              -       -       -      -         -       -           -
  validation*        -      -        -      -       yes            -       yes    -              -       -       -      yes       -       -           -`,
  editeur: `${columns}
  draft              -      -        -      -       role           -       role   -              -       -       role   -         role    role        role
  field_review       -      -        -      -       role           -       role   -              -       -       role   -         role    role        role
  validation         -      -        -      -       role           -       role   -              -       -       role   -         role    role        role
  changes_requested  -      -        -      -       role           -       role   -              -       -       role   -         role    role        role
  accepted           -      -        -      -       role           -       role   -              yes     -       role   -         role    role        role
  archived           -      -        -      -       role           -       role   -              -       -       role   -         role    role        role
  validation*        -      -        -      -       role           -       role   -              -       -       role   yes       role    role        role
  published*         -      -        -      -       role           -       role   -              -       yes     role   yes       role    role        role`,
  admin: `${columns}
  draft              -      -        -      -       role           -       role   -              role    role    role   -         role    role        role
  field_review       -      -        -      -       role           -       role   -              role    role    role   -         role    role        role
  validation         -      -        -      -       role           -       role   -              role    role    role   -         role    role        role
  changes_requested  -      -        -      -       role           -       role   -              role    role    role   -         role    role        role
  accepted           -      -        -      -       role           -       role   -              role    role    role   -         role    role        role
  archived           -      -        -      -       role           -       role   -              role    role    role   -         role    role        role
  published*         -      -        -      -       role           -       role   -              role    role    role   yes       role    role        role`,
} as const;

/** The stage in which each move ends. */
export const endsIn = {
  practice: {
    submit: 'submitted',
    withdraw: 'withdrawn',
    resume: 'draft',
    examine: 'in_review',
    requestChanges: 'changes_requested',
    decline: 'not_retained',
    accept: 'accepted',
    returnToReview: 'in_review',
    publish: 'published',
    correct: 'published',
    reopen: 'changes_requested',
    unpublish: 'archived',
    restore: 'in_review',
  },
  dispositif: {
    sendToField: 'field_review',
    requestChanges: 'changes_requested',
    validate: 'validation',
    accept: 'accepted',
    publish: 'published',
    correct: 'published',
    reopen: 'draft',
    unpublish: 'archived',
    restore: 'draft',
  },
} as const;
