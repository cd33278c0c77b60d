/**
 * The edits that make one text of another, line by line where they have as many lines, so that marks and folds on untouched lines stay; else one
 * edit over all between the first and the last line that differ.
 */
export function difference(before, after) {
    if (before === after)
        return [];
    const now = linesIn(before);
    const then = linesIn(after);
    if (now.length === then.length)
        return byLine(now, then);
    let first = 0;
    while (first < Math.min(now.length, then.length) && now[first] === then[first])
        first++;
    let last = 0;
    while (last < Math.min(now.length, then.length) - first && now[now.length - 1 - last] === then[then.length - 1 - last])
        last++;
    const start = lengthOf(now.slice(0, first));
    const end = before.length - lengthOf(now.slice(now.length - last));
    return [{ span: { start, end }, text: then.slice(first, then.length - last).join('') }];
}
function byLine(now, then) {
    const edits = [];
    let at = 0;
    for (const [index, line] of now.entries()) {
        const other = then[index];
        if (line !== other)
            edits.push({ span: { start: at, end: at + line.length }, text: other });
        at += line.length;
    }
    return edits;
}
/** Each with its end of line. */
const linesIn = (text) => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
const lengthOf = (lines) => lines.reduce((sum, { length }) => sum + length, 0);
