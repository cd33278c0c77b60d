import { type Span } from '@goalmark/core';
import type { Analysis, Scene } from '../analysis.js';
import type { CommandName } from './commands/commands.js';
/** A line above a goal, maybe to be clicked. */
export interface Lens {
    readonly span: Span;
    readonly title: string;
    /** What a click does, at which offset; `null` for words alone. */
    readonly command: {
        readonly name: CommandName;
        readonly at: number;
    } | null;
}
/** `3/5 steps · 60 % · due in 12 days`, then what can be done: tick the next step; above the log, add a check-in. */
export declare function lenses(analysis: Analysis, scene: Scene): readonly Lens[];
