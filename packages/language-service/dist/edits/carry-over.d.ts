import { type Edit, type Goal } from '@goalmark/core';
import type { Analysis } from '../analysis.js';
/**
 * Moves a goal's open steps to the next period: under `## Q4 2026` where the goal stands under `## Q3 2026`, in a goal of the same name, both
 * made where they are not there. `null` where no heading bounds the goal's time, or nothing is open.
 */
export declare function carriedOver({ text, plan }: Analysis, goal: Goal): readonly Edit[] | null;
