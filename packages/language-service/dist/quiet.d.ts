import type { Edit, Finding, RuleId, Span } from '@goalmark/core';
/**
 * What a document's writer has just done and what they already see, so that nothing new appears under the caret while they type: the protocol
 * never says where the caret is, but the last edit does.
 */
export interface Quiet {
    /** Where was edited since the writer last rested, saved or opened; empty at rest. */
    readonly touched: readonly Span[];
    /** What is on the screen. */
    readonly shown: readonly ShownFinding[];
}
interface ShownFinding {
    readonly rule: RuleId;
    readonly span: Span;
}
/** How long a pause is a rest, in milliseconds. */
export declare const restAfter = 1500;
export declare const atRest: Quiet;
export declare function afterEdits({ touched, shown }: Quiet, edits: readonly Edit[]): Quiet;
export declare const rested: ({ shown }: Quiet) => Quiet;
export declare const nowShown: ({ touched }: Quiet, findings: readonly Finding[]) => Quiet;
/**
 * The findings to show now. What is on the screen stays while it holds; new facts (dates, counts, ids, links) come at once, unless they
 * touch what is being typed; all else that is new waits for the rest.
 */
export declare function shownNow(findings: readonly Finding[], { touched, shown }: Quiet, isFact: (rule: RuleId) => boolean): readonly Finding[];
export {};
