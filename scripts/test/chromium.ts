import { demandPackage } from './debian-package.ts';

/** The browser of the browser tests: Debian's, installed when we may. */
export const demandChromium = () => demandPackage('chromium', '/usr/bin/chromium');
