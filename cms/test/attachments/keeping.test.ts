import { itsContributor } from './keeping/its-contributor.ts';
import { noSecondDoor } from './keeping/no-second-door.ts';
import { others } from './keeping/others.ts';
import { proposing } from './keeping/proposing.ts';
import { withCms } from './keeping/setting.ts';
import { sweptAtStart } from './keeping/swept.ts';

withCms();
itsContributor();
others();
proposing();
noSecondDoor();
sweptAtStart();
