import { type Span } from '@goalmark/core';
import type { Analysis, Scene } from '../analysis.js';
/** A note between the words. */
export interface InlayHint {
    readonly at: number;
    readonly text: string;
    /** Says more when asked; `null` where there is no more. */
    readonly more: string | null;
}
/** Progress beside open goals (`progress`), and the day meant beside words that name one: `next quarter`. */
export declare function inlayHints(analysis: Analysis, scene: Scene, within: Span, progress: boolean): readonly InlayHint[];
