import { type Span, type WorkspaceFacts } from '@goalmark/core';
import type { Analysis } from '../../analysis.js';
import { type Completion } from './completion.js';
/** Goals of the workspace to point at: by id where only an id will do, else by id where they have one and by link where not. */
export declare function goalCompletions(analysis: Analysis, span: Span, workspace: WorkspaceFacts | null, by: 'id' | 'link'): readonly Completion[];
