import { lineAt } from '@goalmark/core';
import { toggled } from '../edits/step-edits.js';
import { lineSpan } from '../lines-of-text.js';
import { stepAt } from '../places.js';
/** `  - [x] words` in its parts: indent (quote marks too), bullet, blank, box, blank, words. */
const task = /^([ \t>]*)([-*+]|\d{1,9}[.)])([ \t]+)\[(.)\]([ \t]+|$)(.*)$/u;
/**
 * After Enter: a step goes on with an open box below it; Enter on an empty step ends the list. `offset` stands on the new line. Looks at the text
 * alone, so that it answers while a large plan is still being read.
 */
export function afterNewLine(text, lines, offset) {
    const line = lineAt(lines, offset);
    if (line === 0 || isInFence(text, lines, line))
        return [];
    const above = lineSpan(lines, line - 1);
    const [whole, indent = '', bullet = '', blank = '', , , words = ''] = task.exec(text.slice(above.start, above.end)) ?? [];
    if (whole === undefined)
        return [];
    const here = lineSpan(lines, line);
    const written = text.slice(here.start, here.end);
    if (words.trim() === '')
        return [
            {
                span: { start: above.start, end: here.start + /^[ \t]*/.exec(written)[0].length },
                text: indent.trimEnd() + (indent.trim() ? ' ' : ''),
            },
        ];
    const marker = `${indent}${nextBullet(bullet)}${blank}`;
    if (task.test(written))
        return [];
    const begun = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(written) ?? /^[ \t]*(?:>[ \t]?)*/.exec(written);
    return [{ span: { start: here.start, end: here.start + begun[0].length }, text: `${marker}[ ] ` }];
}
/** After `x` in a box: the day beside it, where the writer wants one. */
export function afterTick(analysis, offset, today) {
    const step = stepAt(analysis.plan, offset)?.step;
    if (!step?.markSpan || step.markSpan.end !== offset || step.state !== 'done' || step.done)
        return [];
    const open = { ...step, state: 'open' };
    return toggled(analysis, open, today, true).filter(({ span }) => span.start !== step.markSpan?.start);
}
const nextBullet = (bullet) => bullet.replace(/\d+/, (number) => String(Number(number) + 1));
/** Inside a code block that is still open above the line. */
function isInFence(text, lines, line) {
    let fence = '';
    for (let at = 0; at < line; at++) {
        const start = lines.starts[at];
        const code = text.charCodeAt(start + leadingBlanks(text, start));
        if (code !== 96 && code !== 126)
            continue;
        const mark = /^[ \t]*(`{3,}|~{3,})/.exec(text.slice(start, lines.ends[at]))?.[1];
        if (mark && fence === '')
            fence = mark;
        else if (mark?.startsWith(fence))
            fence = '';
    }
    return fence !== '';
}
function leadingBlanks(text, start) {
    let at = start;
    while (text.charCodeAt(at) === 32)
        at++;
    return at - start;
}
