import type { Analysis } from '../analysis.js';
/** Lines that fold into their first; both 0-based, both included. */
export interface Fold {
    readonly first: number;
    readonly last: number;
}
/**
 * Goals, log entries, front matter and steps with steps below them. `besidesMarkdown`: the editor folds headings and front matter itself, so only
 * goals that are no headings, and steps, are given.
 */
export declare function folds({ text, lines, plan }: Analysis, besidesMarkdown: boolean): readonly Fold[];
