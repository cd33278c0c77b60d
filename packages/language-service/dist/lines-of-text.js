import { lineAt } from '@goalmark/core';
/** The line at an offset, without its end of line. */
export function lineSpanAt(lines, offset) {
    const line = lineAt(lines, offset);
    return { start: lines.starts[line], end: lines.ends[line] };
}
/** The span of a line by its number (0-based); the last line's for numbers past it. */
export function lineSpan(lines, line) {
    const at = Math.max(0, Math.min(line, lines.starts.length - 1));
    return { start: lines.starts[at], end: lines.ends[at] };
}
/** From the end of the first line of a block to the end of its last line with words: what folds away. `null` for one line. */
export function foldOf(text, lines, { start, end }) {
    const first = lineAt(lines, start);
    let last = lineAt(lines, Math.max(start, end - 1));
    while (last > first && text.slice(lines.starts[last], lines.ends[last]).trim() === '')
        last--;
    return last > first ? { first, last } : null;
}
