import { goalStateOf } from '@goalmark/core';
import { goalsOf, stepsOf } from '../places.js';
import { standingOf, standingText } from '../words/progress-line.js';
/** `3/5 steps · 60 % · due in 12 days`, then what can be done: tick the next step; above the log, add a check-in. */
export function lenses(analysis, scene) {
    const open = [...goalsOf(analysis.plan.goals)].filter((goal) => goalStateOf(goal) === 'open' && goal.writtenAs !== 'front-matter' && goal.writtenAs !== 'table-row');
    return [...open.flatMap((goal) => [...standingLens(goal, analysis, scene), ...nextStepLens(goal)]), ...checkInLens(analysis)];
}
function standingLens(goal, analysis, scene) {
    const title = standingText(standingOf(goal, analysis, scene));
    return title === '' ? [] : [{ span: goal.titleSpan, title, command: null }];
}
function nextStepLens(goal) {
    for (const step of stepsOf(goal.steps)) {
        if (step.markSpan && step.steps.length === 0 && (step.state === 'open' || step.state === 'in-progress'))
            return [{ span: goal.titleSpan, title: `☐ ${shortened(step.text)}`, command: { name: 'toggle', at: step.markSpan.start } }];
    }
    return [];
}
function checkInLens({ plan }) {
    const [first] = plan.log;
    const span = first?.titleSpan ?? plan.title?.span;
    return plan.kind === 'mentoring' && span ? [{ span, title: 'Add a check-in', command: { name: 'addCheckIn', at: span.start } }] : [];
}
const shortened = (text) => (text.length > 48 ? `${text.slice(0, 47).trimEnd()}…` : text);
