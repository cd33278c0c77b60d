import { type Lines, type Span } from '@goalmark/core';
/** The line at an offset, without its end of line. */
export declare function lineSpanAt(lines: Lines, offset: number): Span;
/** The span of a line by its number (0-based); the last line's for numbers past it. */
export declare function lineSpan(lines: Lines, line: number): Span;
/** From the end of the first line of a block to the end of its last line with words: what folds away. `null` for one line. */
export declare function foldOf(text: string, lines: Lines, { start, end }: Span): {
    readonly first: number;
    readonly last: number;
} | null;
