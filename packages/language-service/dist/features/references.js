import { resolveLink } from '@goalmark/core';
import { amongAll, subjectAt, targetOf } from '../links.js';
/** Every place, in every file, that names what the caret is on; `[]` where it is on nothing that can be named. */
export function referencesAt(analysis, offset, { workspace }) {
    const subject = subjectAt(analysis, offset, workspace);
    return subject ? referencesTo(subject, analysis, amongAll(analysis, workspace)) : [];
}
export function referencesTo(subject, analysis, workspace) {
    const here = analysis.record.facts;
    const target = targetOf(subject, here, workspace);
    if (target.kind !== 'file' && target.kind !== 'id')
        return subject.kind === 'id' ? sameId(subject.id, filesOf(here, workspace)) : [];
    return filesOf(here, workspace).flatMap((facts) => [...given(facts, target), ...leading(facts, target, workspace)]);
}
/** The open text counts before what the index holds of its file. */
const filesOf = (here, workspace) => [
    here,
    ...[...workspace.files()].filter(({ path }) => path !== here.path).sort((a, b) => (a.path < b.path ? -1 : 1)),
];
/** An id that nobody gives: those who depend on it still share it. */
const sameId = (id, files) => files.flatMap(({ path, links }) => links
    .filter(({ kind, target }) => kind === 'depends' && target === id)
    .map(({ span, target }) => ({ path, span, kind: 'depends', target })));
const given = ({ path, ids }, target) => ids.filter(({ span }) => isAt(target, path, span)).map(({ id, span }) => ({ path, span, kind: 'given', target: id }));
const leading = (facts, target, workspace) => facts.links
    .filter((link) => leadsTo(resolveLink(link, facts, workspace), target))
    .map((link) => ({ path: facts.path, span: link.span, kind: link.kind, target: link.target }));
const isAt = (target, path, span) => (target.kind === 'id' || target.kind === 'file') && target.path === path && target.span?.start === span.start;
function leadsTo(found, wanted) {
    if (found.kind !== 'file' && found.kind !== 'id')
        return false;
    if (wanted.kind !== 'file' && wanted.kind !== 'id')
        return false;
    return found.path === wanted.path && (found.span?.start ?? null) === (wanted.span?.start ?? null);
}
