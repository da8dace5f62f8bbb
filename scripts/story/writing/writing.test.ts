import { describe } from 'vitest';
import { oneSitting } from './one-sitting.ts';
import { withSystem } from './setting.ts';
import { thisComputer } from './this-computer.ts';
import { threeSittings } from './three-sittings.ts';
import { together } from './together.ts';
import { wrongAnswers } from './wrong-answers.ts';

// The form, with the real CMS, by keyboard alone, on a small screen and on a large one.

withSystem();
describe.each([320, 1280])('%i px wide', (width) => {
  oneSitting(width);
  threeSittings(width);
  wrongAnswers(width);
});
describe('several tabs, several people', () => {
  together(1280);
  thisComputer(1280);
});
