import { type IsoDate, type Progress } from '@goalmark/core';
import type { Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.js';
/**
 * What a plan says on a day, for decorations, trees, status bars and dashboards: numbers and places, worked out once so that all of them agree.
 * Ranges are the protocol's; days are `YYYY-MM-DD`; absent is `null`.
 */
export interface PlanView {
    readonly uri: string;
    /** The version of the document it was read from; `null` for a file that is not open. */
    readonly version: number | null;
    /** `/`-separated, from the root. */
    readonly path: string;
    readonly title: string;
    readonly kind: string | null;
    readonly state: 'draft' | 'active' | 'paused' | 'closed';
    readonly mentee: string | null;
    readonly mentor: string | null;
    readonly start: string | null;
    readonly end: string | null;
    /** Its goals rolled up. */
    readonly progress: ProgressView;
    readonly goals: readonly GoalView[];
    readonly log: readonly LogView[];
}
export type HealthName = 'on-track' | 'behind' | 'at-risk' | 'overdue' | 'unknown';
/** `percent` is null where nothing can be counted; `total` is 0 then. */
export interface ProgressView {
    readonly percent: number | null;
    readonly done: number;
    readonly total: number;
    readonly of: Progress['kind'];
}
export interface GoalView {
    readonly key: string;
    readonly title: string;
    readonly range: Range;
    readonly titleRange: Range;
    readonly role: 'goal' | 'objective' | 'key-result' | 'sub-goal';
    readonly state: 'open' | 'done' | 'dropped' | 'parked' | 'placeholder';
    readonly progress: ProgressView;
    readonly health: HealthName | null;
    readonly due: string | null;
    /** The day comes from a heading or the plan's end, not from the goal itself. */
    readonly dueInherited: boolean;
    /** Days from today to `due`; negative once past. */
    readonly daysLeft: number | null;
    readonly dueRange: Range | null;
    readonly steps: readonly StepView[];
    readonly goals: readonly GoalView[];
}
export interface StepView {
    readonly text: string;
    readonly range: Range;
    readonly textRange: Range;
    readonly markRange: Range | null;
    readonly state: 'open' | 'in-progress' | 'on-hold' | 'done' | 'cancelled' | 'unknown';
    readonly due: string | null;
    readonly dueRange: Range | null;
    readonly overdue: boolean;
    readonly owner: string | null;
    readonly steps: readonly StepView[];
}
export interface LogView {
    readonly title: string;
    readonly date: string | null;
    readonly range: Range;
}
/** `null` for a file that is no plan. */
export declare function planView({ plan, lines, path, settings }: Pick<Analysis, 'plan' | 'lines' | 'path' | 'settings'>, today: IsoDate, { uri, version }: {
    readonly uri: string;
    readonly version: number | null;
}): PlanView | null;
