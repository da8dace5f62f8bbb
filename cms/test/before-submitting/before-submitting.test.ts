import { earlyReading } from './early-reading.ts';
import { howNear } from './how-near.ts';
import { keptPassages } from './kept-passages.ts';
import { ownPreview } from './own-preview.ts';
import { repeatedMoves } from './repeated-moves.ts';
import { withCms } from './setting.ts';
import { similarFiches } from './similar-fiches.ts';

// What a contributor looks at, and decides, before they propose a practice.

withCms();
earlyReading();
howNear();
similarFiches();
keptPassages();
ownPreview();
repeatedMoves();
