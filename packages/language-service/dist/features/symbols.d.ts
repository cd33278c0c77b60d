import type { PlanFacts, Span } from '@goalmark/core';
import type { Analysis } from '../analysis.js';
export type SymbolKind = 'goal' | 'objective' | 'key-result' | 'milestone' | 'step' | 'entry';
/** A goal, a step or a log entry with what stands in it. */
export interface PlanSymbol {
    readonly kind: SymbolKind;
    readonly name: string;
    /** What is said beside the name: `open`, `3/5`, a day. */
    readonly detail: string;
    readonly span: Span;
    readonly nameSpan: Span;
    /** Let go or done away with: drawn struck out. */
    readonly closed: boolean;
    readonly symbols: readonly PlanSymbol[];
}
/** Goals → milestones (steps with steps) → steps, each with its state; then the log. */
export declare function symbolsOf({ plan }: Analysis): readonly PlanSymbol[];
/** A goal somewhere in the workspace. */
export interface FoundSymbol {
    readonly kind: SymbolKind;
    readonly name: string;
    /** The plan it stands in. */
    readonly container: string;
    readonly path: string;
    readonly span: Span;
}
/** Goals whose words hold the letters of the query in order; those that hold them as one piece first. */
export declare function workspaceSymbols(files: Iterable<PlanFacts>, query: string): readonly FoundSymbol[];
