import { type IsoDate, type Suggestion } from '@goalmark/core';
import type { Analysis } from '../analysis.js';
/**
 * Today's entry of the log, headed as the others are, with its prompts; what was promised and is still open comes along, so that nobody has to look
 * for it. The entry it came from keeps it too: ticking is done in the newest.
 */
export declare function todaysEntry({ text, plan }: Analysis, today: IsoDate): Suggestion;
