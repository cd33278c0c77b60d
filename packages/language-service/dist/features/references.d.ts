import { type Span, type WorkspaceFacts } from '@goalmark/core';
import type { Analysis, Scene } from '../analysis.js';
import { type Subject } from '../links.js';
import type { PlaceInFile } from './definition.js';
/** A place that names what is asked for. */
export interface Reference extends PlaceInFile {
    readonly span: Span;
    readonly kind: 'given' | 'depends' | 'names' | 'link' | 'wiki';
    /** As written there: the id, or the link's target. */
    readonly target: string;
}
/** Every place, in every file, that names what the caret is on; `[]` where it is on nothing that can be named. */
export declare function referencesAt(analysis: Analysis, offset: number, { workspace }: Scene): readonly Reference[];
export declare function referencesTo(subject: Subject, analysis: Analysis, workspace: WorkspaceFacts): readonly Reference[];
