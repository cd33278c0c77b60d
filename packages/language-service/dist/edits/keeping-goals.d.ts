import { type Refactoring } from '@goalmark/core';
import { type Analysis } from '../analysis.js';
/** A rewriting of how goals are written, offered only where the text read again has the same goals: titles, days, measures, states and steps. */
export declare function keepingGoals({ text, plan, path, parse, settings, languages }: Analysis, refactoring: Refactoring | null): Refactoring | null;
