import { breakIntoWeeklySteps, carryOver, closeWithNote, convertDialect, goalStateOf, headingsToTable, isoDateOf, keepingGoals, listToHeadings, moveToLater, splitGoal, spreadSteps, tableToHeadings, touches, } from '@goalmark/core';
import { analysisOf } from '../analysis.js';
import { cancelled, toggled } from '../edits/step-edits.js';
import { goalAt, goalsAround, stepAt, stepsAround } from '../places.js';
/** What rewrites the text without anything being wrong with it. */
export function refactorings(analysis, span, scene) {
    return [...onDate(analysis, span), ...onStep(analysis, span, scene), ...onSelection(analysis, span), ...onGoal(analysis, span, scene)];
}
const action = (title, kind, edits, caret = null) => edits && edits.length > 0 ? [{ title, kind, edits, caret, findings: [], preferred: false }] : [];
const ofRefactoring = (refactoring, kind) => refactoring ? action(refactoring.title, kind, refactoring.edits, refactoring.caret) : [];
/** A date in words or figures, as a day everyone reads alike. */
function onDate({ plan, text }, span) {
    const dates = goalsAround(plan.goals, span.start).flatMap(({ deadline, start }) => [deadline?.from === 'goal' ? deadline : null, start]);
    const steps = [...stepsAround(plan, span.start)].flatMap(({ step }) => [step.due, step.start]);
    const date = [...dates, ...steps].find((each) => each && each.span.end > each.span.start && touches(each.span, span.start));
    if (!date?.day || date.form === 'iso' || isoDateOf(text.slice(date.span.start, date.span.end)))
        return [];
    return action(`Write the date as ${date.day}`, 'refactor.rewrite', [{ span: date.span, text: date.day }]);
}
function onStep(analysis, span, { today }) {
    const step = stepAt(analysis.plan, span.start)?.step;
    if (!step)
        return [];
    const done = step.state === 'done';
    const cancels = step.state === 'cancelled';
    return [
        ...(cancels
            ? []
            : action(done ? 'Open this step again' : 'Mark this step done', 'refactor.rewrite', toggled(analysis, step, today, false))),
        ...(done ? [] : action(cancels ? 'Take this step up again' : 'Let this step go', 'refactor.rewrite', cancelled(analysis, step))),
    ];
}
/** The dialects people move plans between; the command knows the others. */
const offered = ['plain', 'emoji', 'dataview'];
/** Steps that are selected, in another dialect; for the whole plan there is a command. */
function onSelection({ text, plan, languages }, span) {
    if (span.end <= span.start)
        return [];
    return offered.flatMap((to) => ofRefactoring(convertDialect(text, plan, { to, within: span, labels: languages.labels }), 'refactor.rewrite'));
}
function onGoal(analysis, span, { today }) {
    const { text, plan } = analysis;
    const goal = goalAt(plan, span.start);
    if (!goal)
        return [];
    const isOpen = goalStateOf(goal) === 'open';
    if (!touches(goal.titleSpan, span.start))
        return isOpen ? ofRefactoring(spreadSteps(text, plan, goal, today), 'refactor.rewrite') : [];
    return [
        ...(isOpen ? ofRefactoring(breakIntoWeeklySteps(text, plan, goal, today), 'refactor.rewrite') : []),
        ...(isOpen ? ofRefactoring(spreadSteps(text, plan, goal, today), 'refactor.rewrite') : []),
        ...ofRefactoring(kept(analysis, listToHeadings(text, plan, goal)), 'refactor.rewrite'),
        ...ofRefactoring(kept(analysis, tableToHeadings(text, plan, goal)), 'refactor.rewrite'),
        ...ofRefactoring(kept(analysis, headingsToTable(text, plan, goal, { labels: analysis.languages.labels })), 'refactor.rewrite'),
        ...ofRefactoring(splitGoal(text, goal, analysis.judge(goal).outcomes), 'refactor.rewrite'),
        ...(isOpen ? ofRefactoring(closeWithNote(text, goal, 'done', today), 'refactor.rewrite') : []),
        ...(isOpen ? ofRefactoring(moveToLater(text, plan, goal), 'refactor.move') : []),
        ...(isOpen && isOver(goal, today)
            ? ofRefactoring(carryOver(text, plan, goal, { today, packs: analysis.languages }), 'refactor.move')
            : []),
    ];
}
const kept = ({ text, plan, path, parse, settings, languages }, refactoring) => keepingGoals(text, plan, refactoring, (after) => analysisOf(after, { path, parse, settings, languages }).plan);
/** The period of the heading above has passed; before, the command is there. */
const isOver = ({ period }, today) => period !== null && period.period.last < today;
