import { type IsoDate } from '@goalmark/core';
import type { Analysis } from '../../analysis.js';
import { type Completion, type Spot } from './completion.js';
/**
 * Days to choose from, wherever a date is being written: what the typed words mean comes first, then what people most often mean. Editors compare
 * the one word before the caret, so only that word is replaced; those before it go by an edit of their own.
 */
export declare function dateCompletions(analysis: Analysis, spot: Spot, today: IsoDate, inDateField: boolean): readonly Completion[];
