import { withExchange } from '../exchange/setting.ts';
import { asking } from './asking.ts';
import { dailyLimit } from './daily-limit.ts';
import { deciding } from './deciding.ts';
import { personalData } from './personal-data.ts';
import { reading } from './reading.ts';

// A manager agrees by a link, without account: asked, read, decided, taken back, kept.

withExchange();

asking();
reading();
deciding();
personalData();
dailyLimit();
