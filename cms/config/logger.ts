import { join } from 'node:path';
import { logFile, logThrough, tellProcess } from '@pratiques/shared/log';
import { environment } from '../src/environment';
import { loggerTo } from '../src/logs/strapi-logger';

const append = logFile(join(environment().DATA_DIR, 'logs'), 'cms');
tellProcess(logThrough(append));

/** Requests are not logged, but for those that failed: the publisher asks once a second. */
export default loggerTo(append);
