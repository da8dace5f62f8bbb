import { describe } from 'vitest';
import { erased } from './erased.ts';
import { passwords } from './passwords.ts';
import { profileAndSessions } from './profile-and-sessions.ts';
import { registering } from './registering.ts';
import { somebody, withSystem } from './setting.ts';

// An account from its first letter to its erasure, by keyboard alone, with the real CMS.

withSystem();
describe.each([320, 1280])('%i px wide', (width) => {
  const person = somebody(width);
  registering(person);
  profileAndSessions(person);
  passwords(person);
  erased(person);
});
