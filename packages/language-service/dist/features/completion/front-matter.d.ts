import type { WorkspaceFacts } from '@goalmark/core';
import { type IsoDate } from '@goalmark/core';
import type { Analysis } from '../../analysis.js';
import { type Completion, type Spot } from './completion.js';
/** Whether the caret stands between the `---` lines at the top, also while the closing one is not written yet. */
export declare function isInFrontMatter(text: string, offset: number): boolean;
/** Keys that are not used yet; after a colon the values the key takes. */
export declare function frontMatterCompletions(analysis: Analysis, spot: Spot, today: IsoDate, workspace: WorkspaceFacts | null): readonly Completion[];
