import { type Edit, type IsoDate, type Step } from '@goalmark/core';
import type { Analysis } from '../analysis.js';
/** Ticks an open step or opens a ticked one, as the file writes its boxes. `addDate`: the day is written beside a new tick also where the file never did. */
export declare function toggled(analysis: Analysis, step: Step, today: IsoDate, addDate: boolean): readonly Edit[];
/** Lets a step go, or takes it up again. */
export declare function cancelled(analysis: Analysis, step: Step): readonly Edit[];
/** Sets the day a step is due. */
export declare const dueSet: ({ text, plan }: Analysis, step: Step, day: IsoDate) => readonly Edit[];
