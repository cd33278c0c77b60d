import { endOfLine, trimmed } from '@goalmark/core';
import { lineSpanAt } from '../lines-of-text.js';
/**
 * `Run the retro and write the handbook` → two goals. The first keeps fields and steps; the second stands behind it, with its words alone, to be
 * given its own. `null` where the title names one outcome, or the goal is no heading and no item.
 */
export function splitGoal({ text, lines, judge }, goal) {
    const outcomes = judge(goal).outcomes.filter(({ start, end }) => goal.titleSpan.start <= start && end <= goal.titleSpan.end);
    const [, second] = outcomes;
    if (!second || (goal.writtenAs !== 'heading' && goal.writtenAs !== 'list-item'))
        return null;
    const words = text.slice(goal.titleSpan.start, second.start);
    const joint = /\s*(?:[,;]\s*)?(?:\b(?:and|plus|as well as)\b|&|,|;)\s*(?:to\s+|then\s+|also\s+)*$/i.exec(words);
    if (!joint)
        return null;
    const rest = text.slice(second.start, goal.titleSpan.end);
    const line = lineSpanAt(lines, goal.titleSpan.start);
    const marks = text.slice(line.start, goal.titleSpan.start);
    const end = trimmed(text, goal.span).end;
    const eol = endOfLine(text);
    const apart = goal.writtenAs === 'heading' ? eol + eol : eol;
    return {
        title: 'Split into two goals',
        edits: [
            { span: { start: goal.titleSpan.start + joint.index, end: goal.titleSpan.end }, text: '' },
            { span: { start: end, end }, text: `${apart}${marks}${rest.charAt(0).toUpperCase()}${rest.slice(1)}` },
        ].filter(({ span, text: added }) => span.end > span.start || added !== ''),
        caret: null,
    };
}
