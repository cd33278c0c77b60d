import { applyEdits, goalStateOf } from '@goalmark/core';
import { analysisOf } from '../analysis.js';
/** Longer texts are not read twice for an offer. */
const longest = 200_000;
/** A rewriting of how goals are written, offered only where the text read again has the same goals: titles, days, measures, states and steps. */
export function keepingGoals({ text, plan, path, parse, settings, languages }, refactoring) {
    const after = refactoring && text.length <= longest ? applyEdits(text, refactoring.edits) : undefined;
    if (after === undefined)
        return null;
    const again = analysisOf(after, { path, parse, settings, languages }).plan;
    return JSON.stringify(again.goals.map(said)) === JSON.stringify(plan.goals.map(said)) ? refactoring : null;
}
const said = (goal) => [
    goal.title,
    goal.role,
    goalStateOf(goal),
    goal.deadline?.day,
    goal.measures.map(({ unit, from, to, now }) => [unit, from, to, now]),
    goal.steps.map(stepSaid),
    goal.goals.map(said),
];
const stepSaid = ({ text, state, due, steps }) => [text, state, due?.day, steps.map(stepSaid)];
