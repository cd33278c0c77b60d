import { slugOf } from '@goalmark/core';
import { amongAll, subjectAt, targetOf } from '../links.js';
import { referencesTo } from './references.js';
export function renamableAt(analysis, offset, { workspace }) {
    const subject = subjectAt(analysis, offset, workspace);
    if (!subject || subject.kind === 'link' || namesHeading(subject, analysis, workspace))
        return null;
    return { span: subject.span, placeholder: subject.kind === 'id' ? subject.id : subject.text };
}
export function renameAt(analysis, offset, name, { workspace }) {
    const subject = subjectAt(analysis, offset, workspace);
    if (!subject || subject.kind === 'link')
        return { kind: 'refused', message: 'Only goal ids and headings can be renamed' };
    if (namesHeading(subject, analysis, workspace))
        return { kind: 'refused', message: 'This is the name of a heading; rename it there' };
    const all = amongAll(analysis, workspace);
    if (subject.kind === 'heading')
        return renamedHeading(subject, analysis, referencesTo(subject, analysis, all), name);
    if (!/^[\p{L}\p{N}_-]+$/u.test(name))
        return { kind: 'refused', message: 'An id is made of letters, digits, - and _' };
    const taken = analysis.record.facts.ids.some(({ id }) => id === name) || all.id(name).length > 0;
    if (taken && name !== subject.id)
        return { kind: 'refused', message: `"${name}" is already the id of another goal` };
    return { kind: 'places', places: referencesTo(subject, analysis, all).map((place) => renamedId(place, subject.id, name)) };
}
/** A word that stands for a heading rather than for an id. */
const namesHeading = (subject, analysis, workspace) => subject.kind === 'id' && targetOf(subject, analysis.record.facts, amongAll(analysis, workspace)).kind === 'file';
const renamedId = ({ path, span, kind, target }, id, name) => {
    if (kind === 'given' || kind === 'depends' || kind === 'names')
        return { path, span, before: id, after: name };
    return { path, span, before: target, after: replacedLast(target, id, name) };
};
/** The heading's own words change, and with them the slug that links lead to it by. */
function renamedHeading(subject, { path, text }, links, name) {
    if (name.trim() === '' || /[\r\n]/.test(name))
        return { kind: 'refused', message: 'A heading is one line of words' };
    const written = text.slice(subject.span.start, subject.span.end);
    const at = written.lastIndexOf(subject.text);
    if (at < 0)
        return { kind: 'refused', message: 'This heading holds more than plain words; rename it by hand' };
    const start = subject.span.start + at;
    const own = { path, span: { start, end: start + subject.text.length }, before: subject.text, after: name };
    return {
        kind: 'places',
        places: [own, ...links.filter(({ target, kind }) => kind === 'names' || target.includes('#')).map((link) => renamedLink(link, name))],
    };
}
function renamedLink({ path, span, kind, target }, name) {
    if (kind === 'names')
        return { path, span, before: target, after: name };
    const page = target.slice(0, target.indexOf('#') + 1);
    return { path, span, before: target, after: page + (kind === 'wiki' ? name : slugOf(name)) };
}
/** The edit a place asks for in its file's text; `null` where the text has moved on and other words stand there. */
export function editIn(text, { span, before, after }) {
    const at = text.slice(span.start, span.end).lastIndexOf(before);
    if (at < 0)
        return null;
    const start = span.start + at;
    return { span: { start, end: start + before.length }, text: after };
}
function replacedLast(text, before, after) {
    const at = text.lastIndexOf(before);
    return at < 0 ? text : text.slice(0, at) + after + text.slice(at + before.length);
}
