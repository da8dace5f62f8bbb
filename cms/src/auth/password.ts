export const shortest = 12;

/** Long rather than complicated; password managers and pasted passwords are welcome. */
export const isLongEnough = (password: string): boolean => [...password].length >= shortest;
