import { type Edit, type Span } from '@goalmark/core';
import type { Analysis, Scene } from '../analysis.js';
/** What can be renamed at the caret: an id, or a heading that links may lead to. */
export interface Renamable {
    readonly span: Span;
    readonly placeholder: string;
}
export declare function renamableAt(analysis: Analysis, offset: number, { workspace }: Scene): Renamable | null;
export type Rename = {
    readonly kind: 'refused';
    readonly message: string;
}
/** By path; the edits of files that are not open are to be checked against their texts by `editIn`. */
 | {
    readonly kind: 'places';
    readonly places: readonly RenamePlace[];
};
export interface RenamePlace {
    readonly path: string;
    readonly span: Span;
    /** What stands in the span, or somewhere in it, now and then. */
    readonly before: string;
    readonly after: string;
}
export declare function renameAt(analysis: Analysis, offset: number, name: string, { workspace }: Scene): Rename;
/** The edit a place asks for in its file's text; `null` where the text has moved on and other words stand there. */
export declare function editIn(text: string, { span, before, after }: RenamePlace): Edit | null;
