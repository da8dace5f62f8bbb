import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many bad inputs are generated, and the file to which a campaign adds its figures. */
    abuse: { generated: number; figures: string };
  }
}
