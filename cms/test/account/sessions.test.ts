import { ended } from './sessions/ended.ts';
import { listed } from './sessions/listed.ts';
import { refreshed } from './sessions/refreshed.ts';
import { withAccount } from './sessions/setting.ts';

// Staying signed in: each refresh token serves once.

withAccount();

refreshed();
ended();
listed();
