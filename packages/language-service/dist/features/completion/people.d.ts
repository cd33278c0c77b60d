import type { Plan, WorkspaceFacts } from '@goalmark/core';
/** Everyone named in this plan, then everyone named in the others; each once, in the order met. */
export declare function peopleOf(plan: Plan, workspace: WorkspaceFacts | null): readonly string[];
