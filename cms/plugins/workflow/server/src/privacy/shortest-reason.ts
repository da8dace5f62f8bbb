/** Characters: shorter, a reason says nothing. */
export const shortestReason = 10;
