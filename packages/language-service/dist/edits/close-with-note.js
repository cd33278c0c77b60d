import { insertField, markDone } from '@goalmark/core';
/** Marks a goal done and opens a line for what was learnt; the caret goes there. One suggestion, or none where the goal's form has no place. */
export function closedWithNote(text, goal, today) {
    const done = markDone(text, goal);
    const note = insertField(text, goal, { label: 'Changed', value: `${today}, done: ` });
    if (!done || !note)
        return [];
    // A status that is a new line itself stands at the same place: the two become one insertion.
    const [mark] = done.edits;
    const [line] = note.edits;
    if (!mark || !line)
        return [];
    if (mark.span.start === line.span.start && mark.span.start === mark.span.end) {
        return [{ title: 'Close with a note', edits: [{ span: mark.span, text: mark.text + line.text }], caret: { edit: 0, offset: mark.text.length + line.text.length } }];
    }
    return [{ title: 'Close with a note', edits: [mark, line], caret: note.caret && { edit: 1, offset: note.caret.offset } }];
}
