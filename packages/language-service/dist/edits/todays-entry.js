import { endOfLine, insertCheckIn } from '@goalmark/core';
/**
 * Today's entry of the log, headed as the others are, with its prompts; what was promised and is still open comes along, so that nobody has to look
 * for it. The entry it came from keeps it too: ticking is done in the newest.
 */
export function todaysEntry({ text, plan }, today) {
    const entry = insertCheckIn(text, plan, today);
    const open = openActions(plan.log, text);
    const [edit] = entry.edits;
    if (!edit || open.length === 0)
        return entry;
    const eol = endOfLine(text);
    const at = edit.text.lastIndexOf('**Next:** ');
    if (at < 0)
        return entry;
    const cut = at + '**Next:**'.length;
    const actions = open.map((words) => `${eol}  - [ ] ${words}`).join('');
    return { ...entry, edits: [{ ...edit, text: edit.text.slice(0, cut) + actions + edit.text.slice(cut + 1) }] };
}
/** Of the newest entry that has any: older ones were carried before. */
function openActions(log, text) {
    const newestFirst = [...log].sort((a, b) => ((a.date?.day ?? '') < (b.date?.day ?? '') ? 1 : -1));
    const entry = newestFirst.find(({ actions }) => actions.some(isOpen));
    return (entry?.actions ?? []).filter(isOpen).map((step) => wordsOf(step, text));
}
const isOpen = ({ state }) => state === 'open' || state === 'in-progress' || state === 'on-hold';
/** With its inline data: who and by when still hold. */
function wordsOf(step, text) {
    const from = step.markSpan ? step.markSpan.end + 1 : step.textSpan.start;
    const line = /^[^\r\n]*/.exec(text.slice(from, step.span.end))[0];
    return line.trim();
}
