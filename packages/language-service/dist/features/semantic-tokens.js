import { allSteps, goalsOf } from '../places.js';
/** The order is the protocol's legend. Standard names, so that every theme colours them. */
export const tokenTypes = ['property', 'number', 'keyword', 'enumMember', 'variable'];
export const tokenModifiers = ['deprecated', 'defaultLibrary'];
/** Field labels, dates, states and people; in order of place, none over another, none longer than its line. */
export function tokensOf({ text, plan }) {
    const goals = [...goalsOf(plan.goals)].flatMap(ofGoal);
    const steps = [...allSteps(plan)].flatMap(({ step }) => ofStep(step));
    const tops = [plan.start, plan.end, plan.agreed, ...plan.log.map(({ date }) => date)].flatMap(date);
    return apart([...goals, ...steps, ...tops].filter(({ span }) => isOneLine(text, span)));
}
const ofGoal = (goal) => [
    ...goal.fields.map(({ labelSpan, name }) => token(labelSpan, 'property', name === 'other' ? [] : ['defaultLibrary'])),
    ...[goal.deadline?.from === 'goal' ? goal.deadline : null, goal.start, goal.done].flatMap(date),
    ...said(goal.status, 'enumMember'),
    ...said(goal.priority, 'enumMember'),
    ...said(goal.owner, 'variable'),
    ...(goal.boxSpan ? [token(goal.boxSpan, 'keyword')] : []),
];
const ofStep = (step) => [
    ...(step.markSpan ? [token(step.markSpan, 'keyword', step.state === 'cancelled' ? ['deprecated'] : [])] : []),
    ...[step.due, step.start, step.scheduled, step.created, step.done, step.cancelled].flatMap(date),
    ...said(step.priority, 'enumMember'),
    ...said(step.owner, 'variable'),
];
const token = (span, type, modifiers = []) => ({ span, type, modifiers });
const date = (said) => (said ? [token(said.span, 'number')] : []);
const said = (value, type) => (value ? [token(value.span, type)] : []);
const isOneLine = (text, { start, end }) => end > start && !/[\r\n]/.test(text.slice(start, end));
/** Of two that overlap the first, and of two at one place the longer, stays. */
function apart(tokens) {
    let end = 0;
    return [...tokens]
        .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
        .filter(({ span }) => {
        if (span.start < end)
            return false;
        end = span.end;
        return true;
    });
}
