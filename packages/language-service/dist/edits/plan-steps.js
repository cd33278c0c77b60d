import { addDays, daysBetween, endOfLine } from '@goalmark/core';
import { lineSpanAt } from '../lines-of-text.js';
import { stepsOf } from '../places.js';
import { shortDay } from '../words/days.js';
import { dialectOf, writtenDue } from './dialect.js';
const none = ['', 'refactor.rewrite', null];
/** Fewer than two are no steps, more than this no plan that fits a page. */
const mostSteps = 26;
/** `10 hours` by a day → ten steps a week apart, or as many as there are weeks, each saying how far it should have come. */
export function weeklySteps(analysis, goal, today) {
    const measure = goal.measures.find(({ direction, to, unit }) => direction === 'up' && to !== null && to >= 2 && unit !== null);
    const end = goal.deadline?.day ?? analysis.plan.end?.day;
    if (!measure?.to || !end || goal.steps.length > 0 || goal.writtenAs === 'table-row' || goal.writtenAs === 'front-matter' || goal.writtenAs === 'html')
        return none;
    const begin = goal.start?.day && goal.start.day > today ? goal.start.day : today;
    const weeks = Math.floor(daysBetween(begin, end) / 7);
    const whole = Math.round(measure.to - (measure.now ?? 0));
    const count = Math.min(weeks, whole, mostSteps);
    if (count < 2)
        return none;
    const { text, lines, plan } = analysis;
    const eol = endOfLine(text);
    const dialect = dialectOf(text, plan, goal.span);
    const written = Array.from({ length: count }, (_, index) => {
        const so = Math.round((measure.now ?? 0) + ((index + 1) * whole) / count);
        return `- [ ] ${so} of ${measure.to} ${measure.unit}${writtenDue(dialect, addDays(begin, 7 * (index + 1)))}`;
    });
    const at = endOfBlock(text, goal);
    const indent = goal.writtenAs === 'list-item' ? `${/^[ \t]*/.exec(text.slice(lineSpanAt(lines, goal.span.start).start))[0]}  ` : '';
    const apart = goal.writtenAs === 'list-item' ? eol : eol + eol;
    return [`Break into ${count} weekly steps`, 'refactor.rewrite', [{ span: { start: at, end: at }, text: apart + written.map((line) => indent + line).join(eol) }]];
}
/** Gives open steps without a day one each, evenly up to the goal's or the plan's last day. */
export function spreadSteps(analysis, goal, today) {
    const { text, lines, plan } = analysis;
    const end = goal.deadline?.day ?? plan.end?.day;
    const open = [...stepsOf(goal.steps)].filter(({ state, due, steps }) => (state === 'open' || state === 'in-progress') && !due && steps.length === 0);
    if (!end || end <= today || open.length < 2)
        return none;
    const days = daysBetween(today, end);
    if (days < open.length)
        return none;
    const edits = open.map((step, index) => {
        const line = lineSpanAt(lines, step.textSpan.start);
        const words = text.slice(line.start, line.end);
        const at = line.start + (/\s+\^[\w-]+\s*$/.exec(words)?.index ?? words.trimEnd().length);
        const day = addDays(today, Math.round((days * (index + 1)) / open.length));
        return { span: { start: at, end: at }, text: writtenDue(dialectOf(text, plan, line), day) };
    });
    return [`Spread these ${open.length} steps up to ${shortDay(end, today)}`, 'refactor.rewrite', edits];
}
/** Behind the last words of a goal's block; sub-goals keep what is theirs. */
function endOfBlock(text, goal) {
    const first = goal.goals[0];
    const end = first ? Math.min(first.span.start, goal.span.end) : goal.span.end;
    return goal.span.start + text.slice(goal.span.start, end).trimEnd().length;
}
