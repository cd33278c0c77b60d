import { type Edit, type Lines, type Position, type Span } from '@goalmark/core';
/** One change as the protocol sends it. Without a range it is the whole new text. */
export interface TextChange {
    readonly range?: {
        readonly start: Position;
        readonly end: Position;
    };
    readonly text: string;
}
export interface ChangedText {
    readonly text: string;
    readonly lines: Lines;
    /** What was done, in order; each span counts in the text that the edit before it left. */
    readonly edits: readonly Edit[];
}
/**
 * Applies changes one after another, each to what the one before left, as the protocol asks. Total: places outside the text count as its
 * nearest end, a range given backwards is turned round, and what is no change at all changes nothing.
 */
export declare function changedText(text: string, lines: Lines, changes: readonly TextChange[]): ChangedText;
/** A position from anywhere: what is no number counts as 0, so that no text is ever cut at `NaN`. */
export declare const soundPosition: (position: Position | undefined) => Position;
/** Where a span of the text before stands after the edits. What an edit cut off shrinks; an insertion at its end is not part of it. */
export declare const movedSpan: (span: Span, edits: readonly Edit[]) => Span;
/** The smallest span, in the text after the edits, that covers all that they touched; `null` for none. */
export declare function editedSpan(edits: readonly Edit[]): Span | null;
