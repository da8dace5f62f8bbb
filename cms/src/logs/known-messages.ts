import type { LogLine } from '@pratiques/shared/log';

/** Sentences of Strapi's that an operator needs, and that hold nothing but themselves. */
const sentences = [
  "Your application doesn't have a super admin role.",
  "Your application doesn't have a super admin user.",
  '[decrypt] Unable to decrypt value — encryption key may have changed or data is corrupted.',
  'Failed to create admin refresh session',
  'Failed to generate access token from refresh token',
  'Failed to revoke admin sessions during logout',
];

const happenings = new Map<string, LogLine>([
  ['Strapi started successfully', { event: 'listening' }],
  ['Shutting down Strapi', { event: 'stopping' }],
  ['Strapi has been shut down', { event: 'stopped' }],
]);

const portTaken = /^The port (\d{1,5}) is already used by another application\.$/;

/** What a message of Strapi's says, when it is one that we know word by word. */
export function knownMessage(message: string): Partial<LogLine> | undefined {
  const port = portTaken.exec(message)?.[1];
  if (port) return { event: 'port-taken', port: Number(port) };
  if (sentences.includes(message)) return { reason: message };
  return happenings.get(message);
}
