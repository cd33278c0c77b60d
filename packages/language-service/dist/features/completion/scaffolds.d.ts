import type { Analysis } from '../../analysis.js';
import { type Completion, type Spot } from './completion.js';
/** At the start of a line of a plan that belongs to no list: a goal to fill in. */
export declare function scaffoldCompletions(analysis: Analysis, spot: Spot): readonly Completion[];
