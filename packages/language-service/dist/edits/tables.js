import { endOfLine } from '@goalmark/core';
import { goalsOf } from '../places.js';
/** A goal table → headings with a labelled line a cell: for plans that outgrow their table. The whole table is rewritten. */
export function tableToHeadings(text, plan, goal) {
    if (goal.writtenAs !== 'table-row')
        return null;
    const table = tableAround(text, goal.span.start);
    if (!table)
        return null;
    const [head = [], , ...rows] = text
        .slice(table.start, table.end)
        .split(/\r\n|\r|\n/)
        .map(cellsOf);
    const titleColumn = columnOf(text, goal, table);
    const depth = Math.min(6, (plan.headings.findLast(({ span }) => span.start < table.start)?.depth ?? 1) + 1);
    const eol = endOfLine(text);
    const goals = rows
        .filter((cells) => (cells[titleColumn] ?? '') !== '')
        .map((cells) => {
        const fields = head.flatMap((label, column) => column === titleColumn || label === '' || (cells[column] ?? '') === '' ? [] : [`- **${label}:** ${cells[column]}`]);
        return [`${'#'.repeat(depth)} ${cells[titleColumn]}`, ...(fields.length > 0 ? ['', ...fields] : [])].join(eol);
    });
    return goals.length === 0
        ? null
        : { title: `Write these ${goals.length} goals as headings`, edits: [{ span: table, text: goals.join(eol + eol) }], caret: null };
}
/** Sibling headings that hold nothing but one-line fields → one table, a goal a row: for an overview that prints on one page. */
export function headingsToTable(text, plan, goal) {
    if (goal.writtenAs !== 'heading')
        return null;
    const siblings = siblingsOf(plan, goal);
    if (siblings.length < 2 || !siblings.every((each) => isPlain(text, each)))
        return null;
    const labels = [
        ...new Map(siblings.flatMap(({ fields }) => fields.map(({ name, label }) => [name === 'other' ? label : name, label]))).values(),
    ];
    const rows = siblings.map((each) => [
        each.title,
        ...labels.map((label) => each.fields.find((field) => field.label === label || field.name === nameOf(siblings, label))?.text ?? ''),
    ]);
    const eol = endOfLine(text);
    const lines = [['Goal', ...labels], ['---', ...labels.map(() => '---')], ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |`);
    const span = { start: siblings[0].span.start, end: trimmedEnd(text, siblings.at(-1).span.end) };
    return { title: `Write these ${siblings.length} goals as a table`, edits: [{ span, text: lines.join(eol) }], caret: null };
}
const nameOf = (goals, label) => {
    const name = goals.flatMap(({ fields }) => fields).find((field) => field.label === label)?.name;
    return name === 'other' ? undefined : name;
};
const escaped = (words) => words.replace(/\\?\|/g, '\\|').replace(/\s*[\r\n]+\s*/g, '<br>');
function siblingsOf({ goals }, goal) {
    for (const family of [goals, ...[...goalsOf(goals)].map((parent) => parent.goals)]) {
        const at = family.indexOf(goal);
        if (at < 0)
            continue;
        return family.filter(({ writtenAs, parked, mentors, period }) => writtenAs === 'heading' && parked === goal.parked && mentors === goal.mentors && period?.span?.start === goal.period?.span?.start);
    }
    return [];
}
/** Nothing in the block but its title and its fields: a table would lose the rest. */
function isPlain(text, goal) {
    if (goal.steps.length > 0 || goal.goals.length > 0 || goal.id || goal.cookie)
        return false;
    const lines = text
        .slice(goal.span.start, goal.span.end)
        .split(/\r\n|\r|\n/)
        .filter((line) => line.trim() !== '');
    return lines.length === 1 + goal.fields.length && goal.fields.every(({ text: value }) => !/[\r\n]/.test(value));
}
function tableAround(text, offset) {
    let start = lineStart(text, offset);
    let end = lineEnd(text, offset);
    while (start > 0 && isRow(text, lineStart(text, start - 1)))
        start = lineStart(text, start - 1);
    for (let next = afterBreak(text, end); next < text.length && isRow(text, next); next = afterBreak(text, end))
        end = lineEnd(text, next);
    return isRow(text, start) && end > start ? { start, end } : null;
}
const isRow = (text, start) => /^[ \t]*\|?.*\|/.test(text.slice(start, lineEnd(text, start)));
function lineStart(text, at) {
    let start = at;
    if (start > 0 && text[start] === '\n' && text[start - 1] === '\r')
        start--;
    while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r')
        start--;
    return start;
}
function lineEnd(text, at) {
    let end = at;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r')
        end++;
    return end;
}
const afterBreak = (text, end) => end >= text.length ? text.length : text.startsWith('\r\n', end) ? end + 2 : end + 1;
/** Cells by unescaped bars; a bar at either end of the line parts nothing. */
const cellsOf = (line) => line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
function columnOf(text, goal, table) {
    const start = lineStart(text, goal.titleSpan.start);
    return start < table.start
        ? 0
        : (text
            .slice(start, goal.titleSpan.start)
            .trimStart()
            .replace(/^\|/, '')
            .match(/(?<!\\)\|/g)?.length ?? 0);
}
const trimmedEnd = (text, end) => text.slice(0, end).trimEnd().length;
