export { type EventName, events, type Level, levels } from './events.js';
export { type Fault, faultOf, placeIn } from './fault.js';
export { type Log, LogLine, lineText } from './log-line.js';
export { consoleLog, logFile, logThrough, openLog } from './open-log.js';
export { keepPrivate } from './private-files.js';
export { tell } from './tell.js';
export { tellProcess } from './tell-process.js';
