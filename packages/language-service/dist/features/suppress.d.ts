import { type Finding, type RuleId } from '@goalmark/core';
import type { Analysis } from '../analysis.js';
import type { Action } from './actions.js';
/** A comment that lets a finding be, with the caret where the reason goes: above a heading for all of its goal, else at the end of the line. */
export declare function suppression({ text, lines }: Analysis, finding: Finding, rules: readonly RuleId[]): Action;
