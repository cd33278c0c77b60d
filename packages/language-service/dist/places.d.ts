import type { Field, Goal, LogEntry, Plan, Step } from '@goalmark/core';
/** Every goal, each before its sub-goals, in order of place. */
export declare function goalsOf(goals: readonly Goal[]): Generator<Goal>;
/** Every step of a list with its child steps, in order of place. */
export declare function stepsOf(steps: readonly Step[]): Generator<Step>;
/** A step and whose it is: a goal's, or an action of the log. */
export interface PlacedStep {
    readonly step: Step;
    readonly goal: Goal | null;
    readonly entry: LogEntry | null;
}
/** Every step of the plan: of goals first, then the log's actions. */
export declare function allSteps(plan: Plan): Generator<PlacedStep>;
/** The goals whose block holds the offset, outermost first: all there is to look at for what stands at one place. */
export declare const goalsAround: (goals: readonly Goal[], offset: number) => readonly Goal[];
/** The innermost goal whose block holds the offset. */
export declare const goalAt: (plan: Plan, offset: number) => Goal | undefined;
/** Steps of the goals and log entries around an offset. */
export declare function stepsAround(plan: Plan, offset: number): Generator<PlacedStep>;
/** The innermost step at the offset: a child's own line belongs to the child. */
export declare function stepAt(plan: Plan, offset: number): PlacedStep | undefined;
/** The field whose label or value holds the offset. */
export declare const fieldAt: (goal: Goal, offset: number) => Field | undefined;
export declare const entryAt: (plan: Plan, offset: number) => LogEntry | undefined;
