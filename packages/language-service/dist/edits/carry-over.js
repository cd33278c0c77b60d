import { endOfLine } from '@goalmark/core';
import { nextPeriodText } from '../words/next-period.js';
/**
 * Moves a goal's open steps to the next period: under `## Q4 2026` where the goal stands under `## Q3 2026`, in a goal of the same name, both
 * made where they are not there. `null` where no heading bounds the goal's time, or nothing is open.
 */
export function carriedOver({ text, plan }, goal) {
    const open = goal.steps.filter(({ state, markSpan }) => markSpan && (state === 'open' || state === 'in-progress' || state === 'on-hold'));
    const section = goal.period?.span && plan.headings.findLast(({ span }) => span.start <= goal.period.span.start);
    const next = section && nextPeriodText(text.slice(section.span.start, section.span.end));
    if (open.length === 0 || !section || !next || goal.writtenAs !== 'heading')
        return null;
    const eol = endOfLine(text);
    const blocks = open.map((step) => blockOf(text, step));
    const there = plan.headings.find(({ span }) => text.slice(span.start, span.end).trim() === next.trim());
    const same = there && plan.goals.find(({ title, span }) => title === goal.title && span.start > there.span.start);
    const steps = blocks.map(({ lines }) => lines).join(eol);
    const title = text.slice(goal.span.start, lineEnd(text, goal.titleSpan.end));
    const removed = blocks.map(({ start, end }) => ({ span: { start, end }, text: '' }));
    if (same)
        return [...removed, insert(trimmedEnd(text, same.span.end), eol + steps)];
    if (there)
        return [...removed, insert(lineEnd(text, there.span.start), `${eol}${eol}${title}${eol}${eol}${steps}`)];
    const end = trimmedEnd(text, plan.headings.find(({ depth, span }) => span.start > section.span.start && depth <= section.depth)?.span.start ?? text.length);
    const last = removed.at(-1);
    const added = `${eol}${eol}${next}${eol}${eol}${title}${eol}${eol}${steps}`;
    // The last step taken away may end where the section does: one edit then does both.
    return last.span.end >= end
        ? [...removed.slice(0, -1), { span: last.span, text: added.replace(/^\s+/, eol + eol) + eol }]
        : [...removed, insert(end, added)];
}
const insert = (at, text) => ({ span: { start: at, end: at }, text });
/** The step's lines with all below it, and its end of line. */
function blockOf(text, step) {
    let start = step.span.start;
    while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r')
        start--;
    const words = lineEnd(text, Math.max(step.span.start, trimmedEnd(text, step.span.end)));
    const end = text.startsWith('\r\n', words) ? words + 2 : Math.min(text.length, words + 1);
    return { start, end, lines: text.slice(start, words) };
}
function lineEnd(text, at) {
    const found = text.slice(at).search(/[\r\n]/);
    return found < 0 ? text.length : at + found;
}
const trimmedEnd = (text, end) => text.slice(0, end).trimEnd().length;
