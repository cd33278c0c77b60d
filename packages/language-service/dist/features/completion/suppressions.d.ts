import { type Completion, type Spot } from './completion.js';
/** Inside a comment of ours: what it can do, then which rules it can name. */
export declare function suppressionCompletions(spot: Spot): readonly Completion[];
