import { SafeAddress } from '@pratiques/shared';

export interface SafeLink {
  readonly href: string;
  /** True when the link leaves the site. */
  readonly leaves: boolean;
}

/** The address if a reader can follow it without surprise, else null: the link is then shown as text. */
export function safeLink(url: string): SafeLink | null {
  const checked = SafeAddress.safeParse(url);
  // A fragment of another text means nothing on this page.
  if (!checked.success || url.startsWith('#')) return null;
  if (url.startsWith('/') || /^mailto:/i.test(url)) return { href: url, leaves: false };
  return URL.canParse(url) ? { href: new URL(url).href, leaves: true } : null;
}
