import { type Goal, goalStateOf, type Health, type IsoDate } from '@goalmark/core';
import type { Analysis, Scene } from '../analysis.js';
/** How a goal stands on a day: what bars, lenses and hovers say in numbers. */
export interface Standing {
    /** `3/5 steps`, `6 of 10 hours`; `null` where nothing is counted. */
    readonly count: string | null;
    /** 0–100; `null` where nothing can be counted: that is not 0 %. */
    readonly percent: number | null;
    readonly health: Health | null;
    /** Days from today to the deadline, negative once past; `null` without a day, and for goals that are over. */
    readonly daysLeft: number | null;
    readonly due: IsoDate | null;
    readonly state: ReturnType<typeof goalStateOf>;
}
export declare function standingOf(goal: Goal, { plan, settings }: Analysis, { today }: Scene): Standing;
/** `3/5 steps · 60 % · due in 12 days`; a goal that is over says so and no more. */
export declare function standingText({ count, percent, health, daysLeft, state }: Standing): string;
/** Five signs, for places with room for no more: `▰▰▰▱▱`. A bar that has begun shows at least one, one that is not full not all. */
export declare function barOf(percent: number): string;
