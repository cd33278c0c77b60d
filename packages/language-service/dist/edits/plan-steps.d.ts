import { type Edit, type Goal, type IsoDate } from '@goalmark/core';
import type { Analysis } from '../analysis.js';
import type { ActionKind } from '../features/actions.js';
type Planned = readonly [title: string, kind: ActionKind, edits: readonly Edit[] | null];
/** `10 hours` by a day → ten steps a week apart, or as many as there are weeks, each saying how far it should have come. */
export declare function weeklySteps(analysis: Analysis, goal: Goal, today: IsoDate): Planned;
/** Gives open steps without a day one each, evenly up to the goal's or the plan's last day. */
export declare function spreadSteps(analysis: Analysis, goal: Goal, today: IsoDate): Planned;
export {};
