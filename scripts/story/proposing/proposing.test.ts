import { describe } from 'vitest';
import { attaching } from './attaching.ts';
import { leaving } from './leaving.ts';
import { whatIsMissing } from './missing.ts';
import { passages } from './passages.ts';
import { withSystem } from './setting.ts';

// Before a fiche is proposed, by keyboard alone, on a small screen and on a large one.

withSystem();
describe.each([320, 1280])('%i px wide', (width) => {
  whatIsMissing(width);
  passages(width);
  leaving(width);
  attaching(width);
});
