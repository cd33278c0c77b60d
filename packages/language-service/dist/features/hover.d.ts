import { type Span } from '@goalmark/core';
import { type Analysis, type Scene } from '../analysis.js';
/** What is said about the words under the pointer; Markdown. */
export interface Hover {
    readonly span: Span;
    readonly markdown: string;
}
/** The nearest answer wins: a rule's name, a date, a link or id, a key, a label, then the goal. */
export declare function hoverAt(analysis: Analysis, offset: number, scene: Scene): Hover | null;
