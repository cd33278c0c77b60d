import { type Goal, type Plan, type Refactoring } from '@goalmark/core';
/** A goal table → headings with a labelled line a cell: for plans that outgrow their table. The whole table is rewritten. */
export declare function tableToHeadings(text: string, plan: Plan, goal: Goal): Refactoring | null;
/** Sibling headings that hold nothing but one-line fields → one table, a goal a row: for an overview that prints on one page. */
export declare function headingsToTable(text: string, plan: Plan, goal: Goal): Refactoring | null;
