import { touches } from '@goalmark/core';
import { lineSpanAt } from '../../lines-of-text.js';
import { fieldAt, goalAt } from '../../places.js';
import { fieldHelp } from '../../words/field-help.js';
import { completion, lastOf } from './completion.js';
import { dateCompletions } from './dates.js';
import { fieldCompletions } from './fields.js';
import { frontMatterCompletions, isInFrontMatter } from './front-matter.js';
import { goalCompletions } from './goals.js';
import { peopleOf } from './people.js';
import { scaffoldCompletions } from './scaffolds.js';
import { suppressionCompletions } from './suppressions.js';
import { valueCompletions } from './values.js';
/** What can stand at the caret. Each place has one kind of answer; nothing is offered where people write their own words. */
export function completionsAt(analysis, offset, { today, workspace }) {
    const { text, plan } = analysis;
    const spot = spotAt(analysis, offset);
    const comment = suppressionCompletions(spot);
    if (comment.length > 0)
        return comment;
    if (isInFrontMatter(text, offset))
        return frontMatterCompletions(analysis, spot, today, workspace);
    if (plan.recognition === null)
        return [];
    const goal = goalAt(plan, offset);
    const field = goal && isOnValue(spot) ? (fieldAt(goal, offset) ?? fieldOnLine(goal, spot)) : undefined;
    const dates = dateCompletions(analysis, spot, today, field !== undefined && takesDay(field.name));
    if (dates.length > 0)
        return dates;
    const inline = inlineCompletions(analysis, spot, workspace);
    if (inline)
        return inline;
    if (field)
        return valueCompletions(analysis, field, spot, workspace);
    const fields = goal ? fieldCompletions(analysis, goal, spot) : [];
    return [...fields, ...scaffoldCompletions(analysis, spot)];
}
function spotAt({ text, lines }, offset) {
    const line = lineSpanAt(lines, offset);
    const at = Math.min(offset, line.end);
    return { offset: at, lineStart: line.start, before: text.slice(line.start, at), after: text.slice(at, line.end) };
}
/** Behind a label's colon on this line. */
const isOnValue = ({ before }) => /[:：|]/.test(before);
/** An empty value has an empty span, which may not reach the caret behind blanks. */
const fieldOnLine = (goal, { lineStart, offset }) => goal.fields.find(({ labelSpan, span }) => labelSpan.start >= lineStart && labelSpan.end <= offset && (span.start >= span.end || touches(span, offset)));
const takesDay = (name) => fieldHelp[name]?.takes === 'day';
/** People behind `@` and owner keys, ids behind `⛔` and its like; `null` in any other place. */
function inlineCompletions(analysis, spot, workspace) {
    const person = /(?:^|[\s(,])@([\p{L}\d_-]*)$/u.exec(spot.before) ?? /[[(](?:owner|who|assignee)\s*::?\s*([^[\]():,]*)$/i.exec(spot.before);
    if (person) {
        const typed = person[1];
        const isHandle = spot.before.endsWith(`@${typed}`);
        return peopleOf(analysis.plan, workspace).map((name) => {
            const insert = isHandle ? handleOf(name) : name;
            return completion({
                label: insert,
                kind: 'person',
                insert,
                span: lastOf(spot, typed.length),
                detail: insert === name ? '' : name,
                filter: name,
            });
        });
    }
    const id = /(?:⛔\u{fe0f}?\s*|[[(](?:dependsOn|depends on|depends|dep)\s*::?\s*|\bdep:)(?:[\w-]+,\s*)*([\w-]*)$/u.exec(spot.before);
    return id ? goalCompletions(analysis, lastOf(spot, id[1].length), workspace, 'id') : null;
}
/** `Marie Novak` → `marie`: how people call each other in a line. */
const handleOf = (name) => name.split(/\s+/)[0].toLowerCase();
