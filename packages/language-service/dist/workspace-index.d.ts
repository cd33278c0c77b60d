import { type PlanFacts, type WorkspaceFacts } from '@goalmark/core';
/**
 * Facts of all files of one root, kept up to date one file at a time: `set` and `delete` cost what that file holds, never the workspace.
 * It is a `WorkspaceFacts` itself, always of now.
 */
export interface WorkspaceIndex extends WorkspaceFacts {
    readonly set: (facts: PlanFacts) => void;
    readonly delete: (path: string) => void;
    readonly size: () => number;
}
/** `exists` answers for files that are no Markdown. */
export declare function workspaceIndex(exists?: (path: string) => boolean): WorkspaceIndex;
