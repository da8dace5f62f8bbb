import type { Locale } from '@pratiques/shared';
import Bowser from 'bowser';
import { z } from 'zod';

/** What is kept of a browser: two names from the library's lists, nothing of what it sent. */
export const Device = z.object({
  browser: z.string().nullable().catch(null),
  system: z.string().nullable().catch(null),
});
type Device = z.infer<typeof Device>;

// Bowser repeats the first word of a browser that it does not know: that would be the sender's own text.
const known = (name: string | undefined, map: Record<string, string>): string | null =>
  name !== undefined && Object.values(map).includes(name) ? name : null;

/** The browser and the system that a `User-Agent` names, without versions; null for what is not in the lists. */
export function deviceOf(userAgent: string): Device {
  if (userAgent === '') return { browser: null, system: null };
  const { browser, os } = Bowser.parse(userAgent.slice(0, 500));
  return {
    browser: known(browser.name, Bowser.BROWSER_MAP),
    system: known(os.name, Bowser.OS_MAP),
  };
}

const words = {
  fr: { on: 'sous', unknown: 'Navigateur inconnu' },
  en: { on: 'on', unknown: 'Unknown browser' },
};

/** “Firefox sous Windows”. */
export function deviceInWords({ browser, system }: Device, locale: Locale): string {
  const { on, unknown } = words[locale];
  return system === null ? (browser ?? unknown) : `${browser ?? unknown} ${on} ${system}`;
}
