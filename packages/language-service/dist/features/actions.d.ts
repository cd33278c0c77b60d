import { type Edit, type Finding, type Span } from '@goalmark/core';
import { type Analysis, type Scene } from '../analysis.js';
export type ActionKind = 'quickfix' | 'refactor.rewrite' | 'refactor.move' | 'refactor.extract' | 'source.fixAll.goalmark';
/** Something that can be done to the text. */
export interface Action {
    readonly title: string;
    readonly kind: ActionKind;
    readonly edits: readonly Edit[];
    /** Where the caret goes: an offset into the text of `edits[edit]`; `null`: stays. */
    readonly caret: {
        readonly edit: number;
        readonly offset: number;
    } | null;
    /** What it mends. */
    readonly findings: readonly Finding[];
    /** The one to take without a look. */
    readonly preferred: boolean;
}
/** Everything that can be done at a stretch of the text: what mends it first, then what rewrites it. `wanted` leaves out whole kinds. */
export declare function actionsAt(analysis: Analysis, span: Span, scene: Scene, wanted: (kind: ActionKind) => boolean): readonly Action[];
/** The edits of all fixes that can be made in one go; of two that collide the first. */
export declare function together(findings: readonly Finding[], text: string): readonly Edit[];
