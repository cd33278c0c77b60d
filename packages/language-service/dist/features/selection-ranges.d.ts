import { type Span } from '@goalmark/core';
import type { Analysis } from '../analysis.js';
/** What a growing selection covers at an offset, innermost first: words, step, field, goal, the goal above, the whole plan. Each holds the one before. */
export declare function selectionAt({ text, lines, plan }: Analysis, offset: number): readonly Span[];
