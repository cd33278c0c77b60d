import { movedSpan } from './text-change.js';
/** How long a pause is a rest, in milliseconds. */
export const restAfter = 1500;
export const atRest = { touched: [], shown: [] };
/** Many edits in one go (a replace in all the file) are kept as one stretch: what is asked of each finding stays cheap. */
const mostTouched = 8;
export function afterEdits({ touched, shown }, edits) {
    const own = edits.map((edit, index) => movedSpan({ start: edit.span.start, end: edit.span.start + edit.text.length }, edits.slice(index + 1)));
    const all = [...touched.map((span) => movedSpan(span, edits)), ...own];
    return {
        touched: all.length > mostTouched ? [over(all)] : all,
        shown: shown.map(({ rule, span }) => ({ rule, span: movedSpan(span, edits) })),
    };
}
export const rested = ({ shown }) => ({ touched: [], shown });
export const nowShown = ({ touched }, findings) => ({
    touched,
    shown: findings.map(({ rule, span }) => ({ rule, span })),
});
/**
 * The findings to show now. What is on the screen stays while it holds; new facts (dates, counts, ids, links) come at once, unless they
 * touch what is being typed; all else that is new waits for the rest.
 */
export function shownNow(findings, { touched, shown }, isFact) {
    if (touched.length === 0)
        return findings;
    const known = new Set(shown.flatMap(({ rule, span }) => [`${rule} ${span.start}`, `${rule} -${span.end}`]));
    return findings.filter(({ rule, span }) => known.has(`${rule} ${span.start}`) ||
        known.has(`${rule} -${span.end}`) ||
        (isFact(rule) && !touched.some((edited) => edited.start <= span.end && span.start <= edited.end)));
}
const over = (spans) => ({
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
});
