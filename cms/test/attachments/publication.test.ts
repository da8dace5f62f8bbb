import { keptInside } from './publication/kept-inside.ts';
import { online } from './publication/online.ts';
import { withCms } from './publication/setting.ts';
import { takenOff } from './publication/taken-off.ts';
import { undescribed } from './publication/undescribed.ts';

withCms();

undescribed();
online();
takenOff();
keptInside();
