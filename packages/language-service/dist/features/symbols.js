/** Goals → milestones (steps with steps) → steps, each with its state; then the log. */
export function symbolsOf({ plan }) {
    return [...plan.goals.map(ofGoal), ...plan.log.map(ofEntry)].sort((a, b) => a.span.start - b.span.start);
}
const ofGoal = (goal) => ({
    kind: goal.role === 'objective' ? 'objective' : goal.role === 'key-result' ? 'key-result' : 'goal',
    name: named(goal.title),
    detail: goal.deadline?.day ?? '',
    span: around(goal.span, goal.titleSpan),
    nameSpan: goal.titleSpan,
    closed: goal.struck || goal.status?.value === 'dropped',
    symbols: [...goal.goals.map(ofGoal), ...goal.steps.map(ofStep)].sort((a, b) => a.span.start - b.span.start),
});
const ofStep = (step) => ({
    kind: step.steps.length > 0 ? 'milestone' : 'step',
    name: named(step.text),
    detail: [step.state === 'unknown' ? '' : step.state.replace('-', ' '), step.due?.day ?? ''].filter(Boolean).join(' · '),
    span: around(step.span, step.textSpan),
    nameSpan: step.textSpan,
    closed: step.state === 'cancelled',
    symbols: step.steps.map(ofStep),
});
const ofEntry = (entry) => ({
    kind: 'entry',
    name: named(entry.title),
    detail: entry.date?.day ?? '',
    span: around(entry.span, entry.titleSpan),
    nameSpan: entry.titleSpan,
    closed: false,
    symbols: entry.actions.map(ofStep),
});
/** The protocol wants a name that is not blank. */
const named = (text) => text.trim() || '(no words yet)';
const around = (outer, inner) => ({ start: Math.min(outer.start, inner.start), end: Math.max(outer.end, inner.end) });
/** At most so many answers: nobody reads more, and the query will grow. */
const mostFound = 200;
/** Goals whose words hold the letters of the query in order; those that hold them as one piece first. */
export function workspaceSymbols(files, query) {
    const wanted = query.toLowerCase();
    const whole = [];
    const scattered = [];
    for (const facts of files) {
        for (const { title, titleSpan, role } of facts.goals) {
            const name = title.toLowerCase();
            const found = {
                kind: role === 'sub-goal' ? 'goal' : role,
                name: named(title),
                container: facts.title ?? facts.path,
                path: facts.path,
                span: titleSpan,
            };
            if (name.includes(wanted))
                whole.push(found);
            else if (holdsInOrder(name, wanted))
                scattered.push(found);
        }
        if (whole.length >= mostFound)
            break;
    }
    return [...whole, ...scattered].slice(0, mostFound);
}
function holdsInOrder(text, letters) {
    let at = 0;
    for (const letter of letters) {
        const found = text.indexOf(letter, at);
        if (found < 0)
            return false;
        at = found + letter.length;
    }
    return true;
}
