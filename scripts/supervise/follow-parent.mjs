// Preloaded (`--import`) into processes that must not outlive the one that started them:
// the channel to the parent closes however the parent ends, kill -9 included.
import { killGroup } from '../bootstrap/kill-group.mjs';

// Longer than the time that a supervisor gives its own children.
const DEADLINE = 15_000;

function leave() {
  setTimeout(() => {
    killGroup(process.pid, 'SIGKILL');
    process.exit(1);
  }, DEADLINE).unref();
  process.kill(process.pid, 'SIGTERM');
}

if (process.channel) {
  process.on('disconnect', leave);
  // Following must not keep a finished process alive.
  process.channel.unref();
} else if (process.connected === false) {
  leave();
}
