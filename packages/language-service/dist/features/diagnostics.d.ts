import { type Finding, type RuleId, type Severity, type Span } from '@goalmark/core';
import type { Analysis, Scene } from '../analysis.js';
import { type Quiet } from '../quiet.js';
/** What one underline says: all that one goal lacks, or one finding of its own. */
export interface Remark {
    readonly span: Span;
    readonly severity: Severity;
    readonly message: string;
    readonly advice: string | null;
    /** The rule that gives it its name; the first of `findings`. */
    readonly rule: RuleId;
    readonly findings: readonly Finding[];
}
export interface Remarks {
    /** All that holds, shown or waiting. */
    readonly all: readonly Finding[];
    readonly findings: readonly Finding[];
    readonly remarks: readonly Remark[];
}
/** `quiet: null` shows all at once. */
export declare function remarksOf(analysis: Analysis, scene: Scene, quiet: Quiet | null): Remarks;
/** What one goal lacks is one remark; all else stands for itself. */
export declare const remarksIn: (findings: readonly Finding[]) => readonly Remark[];
