import { daysBetween, goalStateOf, overlaps } from '@goalmark/core';
import { allSteps, goalsOf } from '../places.js';
import { daysLeftText, longDay, shortDay } from '../words/days.js';
import { barOf, standingOf, standingText } from '../words/progress-line.js';
/** Progress beside open goals (`progress`), and the day meant beside words that name one: `next quarter`. */
export function inlayHints(analysis, scene, within, progress) {
    const goals = [...goalsOf(analysis.plan.goals)];
    const beside = progress
        ? goals.filter(({ titleSpan }) => overlaps(titleSpan, within)).flatMap((goal) => progressHint(goal, analysis, scene))
        : [];
    const dates = datesOf(analysis)
        .filter(({ span }) => overlaps(span, within))
        .flatMap((date) => dateHint(date, scene));
    return [...beside, ...dates].sort((a, b) => a.at - b.at);
}
function progressHint(goal, analysis, scene) {
    if (goalStateOf(goal) !== 'open' || goal.writtenAs === 'front-matter')
        return [];
    const standing = standingOf(goal, analysis, scene);
    const text = standingText(standing);
    // A day that only the plan's end gives stands at the plan's end already.
    if (text === '' || (standing.percent === null && goal.deadline?.from !== 'goal'))
        return [];
    const bar = standing.percent === null ? '' : `${barOf(standing.percent)} `;
    return [{ at: goal.titleSpan.end, text: bar + text, more: standing.due ? `Due ${longDay(standing.due)}` : null }];
}
function dateHint(date, { today }) {
    if (!date.day || date.form === 'iso' || date.span.end <= date.span.start)
        return [];
    const beyond = date.form === 'numeric' || date.form === 'words' ? [] : [`= ${shortDay(date.day, today)}`];
    return beyond.map((text) => ({ at: date.span.end, text, more: `${longDay(date.day)}, ${daysLeftText(daysBetween(today, date.day))}` }));
}
const datesOf = ({ plan }) => [
    plan.start,
    plan.end,
    ...[...goalsOf(plan.goals)].flatMap(({ deadline, start }) => [deadline?.from === 'goal' ? deadline : null, start]),
    ...[...allSteps(plan)].flatMap(({ step }) => [step.due, step.start]),
].filter((date) => date !== null);
