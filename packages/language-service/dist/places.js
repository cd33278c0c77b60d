import { touches } from '@goalmark/core';
/** Every goal, each before its sub-goals, in order of place. */
export function* goalsOf(goals) {
    for (const goal of goals) {
        yield goal;
        yield* goalsOf(goal.goals);
    }
}
/** Every step of a list with its child steps, in order of place. */
export function* stepsOf(steps) {
    for (const step of steps) {
        yield step;
        yield* stepsOf(step.steps);
    }
}
/** Every step of the plan: of goals first, then the log's actions. */
export function* allSteps(plan) {
    for (const goal of goalsOf(plan.goals))
        for (const step of stepsOf(goal.steps))
            yield { step, goal, entry: null };
    for (const entry of plan.log)
        for (const step of stepsOf(entry.actions))
            yield { step, goal: null, entry };
}
/** The goals whose block holds the offset, outermost first: all there is to look at for what stands at one place. */
export const goalsAround = (goals, offset) => goals.flatMap((goal) => (touches(goal.span, offset) ? [goal, ...goalsAround(goal.goals, offset)] : []));
/** The innermost goal whose block holds the offset. */
export const goalAt = (plan, offset) => innermost(goalsAround(plan.goals, offset), offset);
/** Steps of the goals and log entries around an offset. */
export function* stepsAround(plan, offset) {
    for (const goal of goalsAround(plan.goals, offset))
        for (const step of stepsOf(goal.steps))
            yield { step, goal, entry: null };
    for (const entry of plan.log)
        if (touches(entry.span, offset))
            for (const step of stepsOf(entry.actions))
                yield { step, goal: null, entry };
}
/** The innermost step at the offset: a child's own line belongs to the child. */
export function stepAt(plan, offset) {
    let found;
    for (const placed of stepsAround(plan, offset))
        if (touches(placed.step.span, offset) && (!found || length(placed.step.span) <= length(found.step.span)))
            found = placed;
    return found;
}
/** The field whose label or value holds the offset. */
export const fieldAt = (goal, offset) => goal.fields.find(({ labelSpan, span }) => touches({ start: Math.min(labelSpan.start, span.start), end: Math.max(labelSpan.end, span.end) }, offset));
export const entryAt = (plan, offset) => plan.log.find(({ span }) => touches(span, offset));
function innermost(all, offset) {
    let found;
    for (const one of all)
        if (touches(one.span, offset) && (!found || length(one.span) <= length(found.span)))
            found = one;
    return found;
}
const length = ({ start, end }) => end - start;
