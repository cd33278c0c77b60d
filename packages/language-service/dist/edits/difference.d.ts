import type { Edit } from '@goalmark/core';
/**
 * The edits that make one text of another, line by line where they have as many lines, so that marks and folds on untouched lines stay; else one
 * edit over all between the first and the last line that differ.
 */
export declare function difference(before: string, after: string): readonly Edit[];
