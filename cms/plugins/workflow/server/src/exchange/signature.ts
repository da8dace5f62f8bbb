/**
 * The name under what a member of the team writes to a contributor. An account without a name is
 * known by its address, which is not told.
 */
export const signature = (name: string | null): string | null =>
  name === null || name.includes('@') ? null : name;
