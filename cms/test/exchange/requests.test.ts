import { answeringThem } from './requests/answered.ts';
import { openingThem } from './requests/asked.ts';
import { sendingBack } from './requests/sent-back.ts';
import { withExchange } from './setting.ts';

// Requests at fields, answered point by point, and a second round.

withExchange();

openingThem();
answeringThem();
sendingBack();
