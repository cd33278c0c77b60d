import { type Edit } from '@goalmark/core';
import type { Analysis, Scene } from '../../analysis.js';
/** Commands by name; the server offers each as `goalmark.<name>`. */
export declare const commandNames: readonly ['toggle', 'cancel', 'setDue', 'addCheckIn', 'addEntry', 'carryOver', 'convertDialect', 'prepareSession', 'createPlan'];
export type CommandName = (typeof commandNames)[number];
/** What a command does to the document it was called on. */
export type Outcome = {
    readonly kind: 'edits';
    readonly edits: readonly Edit[];
    readonly caret: {
        readonly edit: number;
        readonly offset: number;
    } | null;
}
/** A page to show beside; nothing is changed. */
 | {
    readonly kind: 'page';
    readonly title: string;
    readonly markdown: string;
}
/** Nothing to do, and why. */
 | {
    readonly kind: 'nothing';
    readonly message: string;
};
export interface CommandCall {
    /** Where it is called. */
    readonly at: number;
    /** What is given with it: a day for `setDue`, a dialect for `convertDialect`. */
    readonly value: string | null;
    /** Ticks carry the day they were made. */
    readonly addDoneDate: boolean;
}
type Command = (analysis: Analysis, call: CommandCall, scene: Scene) => Outcome;
/** All but `createPlan`, which needs no document. */
export declare const commands: Readonly<Record<Exclude<CommandName, 'createPlan'>, Command>>;
export {};
