import { carryOver, convertDialect, insertCheckIn, isoDateOf, stepDialects, todaysEntry } from '@goalmark/core';
import { cancelled, dueSet, toggled } from '../../edits/step-edits.js';
import { goalAt, stepAt } from '../../places.js';
import { briefOf } from './brief.js';
/** Commands by name; the server offers each as `goalmark.<name>`. */
export const commandNames = [
    'toggle',
    'cancel',
    'setDue',
    'addCheckIn',
    'addEntry',
    'carryOver',
    'convertDialect',
    'prepareSession',
    'createPlan',
];
const edits = (all, caret = null) => all.length > 0 ? { kind: 'edits', edits: all, caret } : nothing('There is nothing to change here');
const nothing = (message) => ({ kind: 'nothing', message });
/** All but `createPlan`, which needs no document. */
export const commands = {
    toggle: (analysis, { at, addDoneDate }, { today }) => onStep(analysis, at, (step) => toggled(analysis, step, today, addDoneDate)),
    cancel: (analysis, { at }) => onStep(analysis, at, (step) => cancelled(analysis, step)),
    setDue: (analysis, { at, value }) => {
        const day = isoDateOf(value ?? '');
        return day ? onStep(analysis, at, (step) => dueSet(analysis, step, day)) : nothing('A day is needed, as 2026-06-30');
    },
    addCheckIn: ({ text, plan }, _, { today }) => {
        const { edits: all, caret } = insertCheckIn(text, plan, today);
        return edits(all, caret);
    },
    addEntry: ({ text, plan }, _, { today }) => {
        const { edits: all, caret } = todaysEntry(text, plan, today);
        return edits(all, caret);
    },
    carryOver: ({ text, plan, languages }, { at }, { today }) => {
        const goal = goalAt(plan, at);
        if (!goal)
            return nothing('The caret is in no goal');
        const carried = carryOver(text, plan, goal, { today, packs: languages });
        return carried ? edits(carried.edits) : nothing('Nothing here is open under a heading that names a period, as "Q1 2026 goals"');
    },
    convertDialect: ({ text, plan, languages }, { value }) => {
        const to = stepDialects.find((each) => each === value);
        if (!to)
            return nothing(`Choose one of ${stepDialects.join(', ')}`);
        return edits(convertDialect(text, plan, { to, within: null, labels: languages.labels })?.edits ?? []);
    },
    prepareSession: (analysis, _, scene) => analysis.plan.recognition === null
        ? nothing('This file is no plan')
        : { kind: 'page', title: 'Before the session', markdown: briefOf(analysis, scene) },
};
function onStep(analysis, at, change) {
    const placed = stepAt(analysis.plan, at);
    return placed ? edits(change(placed.step)) : nothing('There is no step on this line');
}
