import { type Edit, type IsoDate, type Lines } from '@goalmark/core';
import type { Analysis } from '../analysis.js';
/**
 * After Enter: a step goes on with an open box below it; Enter on an empty step ends the list. `offset` stands on the new line. Looks at the text
 * alone, so that it answers while a large plan is still being read.
 */
export declare function afterNewLine(text: string, lines: Lines, offset: number): readonly Edit[];
/** After `x` in a box: the day beside it, where the writer wants one. */
export declare function afterTick(analysis: Analysis, offset: number, today: IsoDate): readonly Edit[];
