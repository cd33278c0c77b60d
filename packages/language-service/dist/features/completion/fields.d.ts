import { type Goal } from '@goalmark/core';
import type { Analysis } from '../../analysis.js';
import { type Completion, type Spot } from './completion.js';
/** Fields that the goal does not have yet, written as its other fields are. */
export declare function fieldCompletions({ text, plan, languages }: Analysis, goal: Goal, spot: Spot): readonly Completion[];
