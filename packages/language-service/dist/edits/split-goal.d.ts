import { type Goal, type Refactoring } from '@goalmark/core';
import type { Analysis } from '../analysis.js';
/**
 * `Run the retro and write the handbook` → two goals. The first keeps fields and steps; the second stands behind it, with its words alone, to be
 * given its own. `null` where the title names one outcome, or the goal is no heading and no item.
 */
export declare function splitGoal({ text, lines, judge }: Analysis, goal: Goal): Refactoring | null;
