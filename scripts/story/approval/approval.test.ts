import { describe } from 'vitest';
import { answered } from './answered.ts';
import { links } from './links.ts';
import { asked, withSystem } from './setting.ts';

// A manager reads a fiche by the link of a mail and answers, by keyboard alone, without an account.

withSystem();
describe.each([320, 1280])('%i px wide', (width) => {
  const at = asked(width);
  answered(at, width);
  links(at, width);
});
