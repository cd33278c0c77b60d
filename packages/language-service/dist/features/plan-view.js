import { daysBetween, goalStateOf, planProgress, progressOf, shownHealthOf, } from '@goalmark/core';
import { rangeOf } from '../convert.js';
/** `null` for a file that is no plan. */
export function planView({ plan, lines, path, settings }, today, { uri, version }) {
    if (plan.recognition === null)
        return null;
    const sight = { plan, lines, today, thresholds: settings.health };
    return {
        ...{ uri, version, path },
        title: plan.title?.prose.text ?? nameOf(path),
        ...{ kind: plan.kind, state: plan.state },
        mentee: plan.owner?.value ?? null,
        mentor: plan.mentor?.value ?? null,
        start: plan.start?.day ?? null,
        end: plan.end?.day ?? null,
        progress: progressView(planProgress(plan)),
        goals: plan.goals.map((goal) => goalView(goal, sight)),
        log: plan.log.map((entry) => logView(entry, sight)),
    };
}
/** `plans/marie-novak.md` → `marie-novak`. */
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
const progressView = ({ percent, done, total, kind }) => ({ percent, done, total, of: kind });
function goalView(goal, sight) {
    const { lines, plan, today, thresholds } = sight;
    const due = goal.deadline?.day ?? null;
    return {
        key: goal.key,
        title: goal.title,
        range: rangeOf(lines, goal.span),
        titleRange: rangeOf(lines, goal.titleSpan),
        role: goal.role,
        state: goalStateOf(goal),
        progress: progressView(progressOf(goal)),
        health: shownHealthOf(goal, plan, today, thresholds),
        due,
        dueInherited: goal.deadline !== null && goal.deadline.from !== 'goal',
        daysLeft: due === null ? null : daysBetween(today, due),
        dueRange: goal.deadline?.from === 'goal' ? placeOf(goal.deadline.span, lines) : null,
        steps: goal.steps.map((step) => stepView(step, sight)),
        goals: goal.goals.map((child) => goalView(child, sight)),
    };
}
function stepView(step, sight) {
    const { lines, today } = sight;
    const due = step.due?.day ?? null;
    return {
        text: step.text,
        range: rangeOf(lines, step.span),
        textRange: rangeOf(lines, step.textSpan),
        markRange: placeOf(step.markSpan, lines),
        state: step.state,
        due,
        dueRange: step.due === null ? null : placeOf(step.due.span, lines),
        overdue: due !== null && due < today && step.state !== 'done' && step.state !== 'cancelled',
        owner: step.owner?.value ?? null,
        steps: step.steps.map((child) => stepView(child, sight)),
    };
}
const logView = ({ title, date, titleSpan }, { lines }) => ({
    title,
    date: date?.day ?? null,
    range: rangeOf(lines, titleSpan),
});
const placeOf = (span, lines) => (span === null ? null : rangeOf(lines, span));
