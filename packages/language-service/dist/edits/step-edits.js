import { cancelStep, setDue, stepEnd, toggleStep, writtenDatum } from '@goalmark/core';
import { lineSpanAt } from '../lines-of-text.js';
import { dialectOf } from './dialect.js';
/** Ticks an open step or opens a ticked one, as the file writes its boxes. `addDate`: the day is written beside a new tick also where the file never did. */
export function toggled(analysis, step, today, addDate) {
    const { text, plan, lines } = analysis;
    if (!step.markSpan)
        return boxed(analysis, step);
    const edits = toggleStep(text, plan, step, today)?.edits ?? [];
    const all = [...edits, ...(step.state === 'done' ? [] : unstruck(analysis, step))];
    if (!addDate || step.state === 'done' || step.done || edits.length > 1)
        return all;
    const end = stepEnd(text, step);
    const dialect = dialectOf(text, plan, lineSpanAt(lines, step.textSpan.start));
    return [...all, { span: { start: end, end }, text: ` ${writtenDatum(dialect, 'done', today)}` }];
}
/** Lets a step go, or takes it up again. */
export function cancelled(analysis, step) {
    if (step.state !== 'cancelled')
        return cancelStep(analysis.text, analysis.plan, step)?.edits ?? [];
    return [...(step.markSpan && step.mark !== ' ' ? [{ span: step.markSpan, text: ' ' }] : []), ...unstruck(analysis, step)];
}
/** Sets the day a step is due. */
export const dueSet = ({ text, plan }, step, day) => setDue(text, plan, step, day)?.edits ?? [];
/** A plain item becomes a task, done: toggling says that it is one. */
function boxed({ text, lines }, step) {
    const line = lineSpanAt(lines, step.span.start);
    const marker = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(text.slice(line.start, line.end));
    const at = marker ? line.start + marker[0].length : -1;
    return at < 0 ? [] : [{ span: { start: at, end: at }, text: '[x] ' }];
}
function unstruck({ text, lines }, step) {
    if (!step.struck)
        return [];
    const line = lineSpanAt(lines, step.textSpan.start);
    const words = text.slice(line.start, line.end);
    const open = words.indexOf('~~');
    const close = words.lastIndexOf('~~');
    if (open < 0 || close <= open)
        return [];
    return [open, close].map((at) => ({ span: { start: line.start + at, end: line.start + at + 2 }, text: '' }));
}
