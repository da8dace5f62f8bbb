/** Stages in which the text, and what is attached to it, is in its contributor's hands. */
export const openStages: readonly string[] = ['draft', 'changes_requested'];
