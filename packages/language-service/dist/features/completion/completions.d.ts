import type { Analysis, Scene } from '../../analysis.js';
import { type Completion } from './completion.js';
/** What can stand at the caret. Each place has one kind of answer; nothing is offered where people write their own words. */
export declare function completionsAt(analysis: Analysis, offset: number, { today, workspace }: Scene): readonly Completion[];
