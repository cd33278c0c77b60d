import { covers } from '@goalmark/core';
import { lineSpanAt } from '../lines-of-text.js';
import { allSteps, goalsOf } from '../places.js';
/** What a growing selection covers at an offset, innermost first: words, step, field, goal, the goal above, the whole plan. Each holds the one before. */
export function selectionAt({ text, lines, plan }, offset) {
    const goals = [...goalsOf(plan.goals)];
    const candidates = [
        wordAt(text, offset),
        lineSpanAt(lines, offset),
        ...goals.flatMap((goal) => [goal.titleSpan, goal.span, ...fieldSpans(goal)]),
        ...[...allSteps(plan)].flatMap(({ step }) => [step.textSpan, step.span]),
        ...plan.log.flatMap((entry) => [entry.titleSpan, entry.span, ...entry.parts.map(({ span }) => span)]),
        { start: 0, end: text.length },
    ];
    const around = candidates
        .filter(({ start, end }) => start <= offset && offset <= end)
        .sort((a, b) => length(a) - length(b) || b.start - a.start);
    const chain = [];
    for (const span of around)
        if (grows(chain.at(-1), span))
            chain.push(span);
    return chain;
}
const fieldSpans = ({ fields }) => fields.flatMap(({ labelSpan, span }) => [span, { start: Math.min(labelSpan.start, span.start), end: Math.max(labelSpan.end, span.end) }]);
const grows = (inner, outer) => !inner || (covers(outer, inner) && length(outer) > length(inner));
function wordAt(text, offset) {
    let start = offset;
    let end = offset;
    while (start > 0 && isWord(text, start - 1))
        start--;
    while (end < text.length && isWord(text, end))
        end++;
    return { start, end };
}
const isWord = (text, at) => /[\p{L}\p{N}_-]/u.test(text[at] ?? '');
const length = ({ start, end }) => end - start;
