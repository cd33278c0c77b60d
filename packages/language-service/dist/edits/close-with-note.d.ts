import { type Goal, type IsoDate, type Suggestion } from '@goalmark/core';
/** Marks a goal done and opens a line for what was learnt; the caret goes there. One suggestion, or none where the goal's form has no place. */
export declare function closedWithNote(text: string, goal: Goal, today: IsoDate): readonly Suggestion[];
