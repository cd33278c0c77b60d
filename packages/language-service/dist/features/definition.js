import { amongAll, subjectAt, targetOf } from '../links.js';
/** What the words under the caret name: the goal of an id, the file or heading of a link. `from` are those words. */
export function definitionAt(analysis, offset, { workspace }) {
    const subject = subjectAt(analysis, offset, workspace);
    if (!subject || subject.kind === 'heading')
        return null;
    const target = targetOf(subject, analysis.record.facts, amongAll(analysis, workspace));
    if (target.kind === 'file')
        return { from: subject.span, to: { path: target.path, span: target.span } };
    return target.kind === 'id' ? { from: subject.span, to: { path: target.path, span: target.span } } : null;
}
