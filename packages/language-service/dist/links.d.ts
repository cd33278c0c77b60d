import { type LinkTarget, type PlanFacts, type PlanLink, type Span, type WorkspaceFacts } from '@goalmark/core';
import type { Analysis } from './analysis.js';
/** What the caret is on, where it names something that can be gone to. */
export type Subject = 
/** An id, where it is given or where another depends on it. */
{
    readonly kind: 'id';
    readonly id: string;
    readonly span: Span;
    readonly given: boolean;
} | {
    readonly kind: 'link';
    readonly link: PlanLink;
    readonly span: Span;
}
/** The words of a heading: links lead to it by its slug. */
 | {
    readonly kind: 'heading';
    readonly text: string;
    readonly slug: string;
    readonly span: Span;
};
/** Ids win over links, links over the heading they stand in. `workspace` says which words are ids of goals elsewhere. */
export declare function subjectAt(analysis: Analysis, offset: number, workspace: WorkspaceFacts | null): Subject | null;
/** Every id of a file: given, depended on, or named in a field. */
export declare const idsIn: (facts: PlanFacts, workspace: WorkspaceFacts) => readonly Extract<Subject, {
    kind: 'id';
}>[];
/** Among one file alone where the index is not whole: places in the file itself can still be gone to. */
export declare const amongAll: ({ record }: Analysis, workspace: WorkspaceFacts | null) => WorkspaceFacts;
/** Where a subject leads: itself for a heading. */
export declare function targetOf(subject: Subject, from: PlanFacts, workspace: WorkspaceFacts): LinkTarget;
