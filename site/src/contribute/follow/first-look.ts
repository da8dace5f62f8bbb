import { Warning } from '@pratiques/shared';
import { useRef, useState } from 'preact/hooks';
import * as z from 'zod';
import { ask } from '../session/ask.ts';
import type { Refused } from '../session/refused.ts';
import { refusedHere } from '../session/sign-in-again.tsx';

/** A text that has not left, and the passages of it by which somebody could be recognised. */
export interface Found {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/**
 * Has a text looked at by the server before it goes to the team. What could name somebody is shown first, and
 * leaves only as its writer decides; a text that could not be looked at does not leave either.
 * @param documentId the fiche about which it is written
 */
export function useFirstLook(documentId: string) {
  const [found, setFound] = useState<Found | null>(null);
  const passed = useRef('');
  return {
    found,
    /** It is being written again. */
    forget: () => setFound(null),
    /** It may leave as it stands. */
    pass(): void {
      passed.current = found?.text ?? '';
      setFound(null);
    },
    /** Whether it may leave: null, or why not; what was found is in `found` then. */
    async hold(text: string): Promise<Refused | 'found' | null> {
      if (text.trim() === '' || text === passed.current) return null;
      const request = { method: 'POST', body: { text } } as const;
      const answer = await ask(z.array(Warning), `/contributions/${documentId}/passages`, request);
      if (!answer.ok) return refusedHere(answer, []);
      if (answer.data.length === 0) return null;
      setFound({ text, warnings: answer.data });
      return 'found';
    },
  };
}
export type FirstLook = ReturnType<typeof useFirstLook>;
