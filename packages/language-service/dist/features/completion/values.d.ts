import type { Field, WorkspaceFacts } from '@goalmark/core';
import type { Analysis } from '../../analysis.js';
import { type Completion, type Spot } from './completion.js';
/** What the field under the caret can say: its usual values, people, or goals to support. */
export declare function valueCompletions(analysis: Analysis, field: Field, spot: Spot, workspace: WorkspaceFacts | null): readonly Completion[];
