import { resolveLink, touches, } from '@goalmark/core';
/** Ids win over links, links over the heading they stand in. `workspace` says which words are ids of goals elsewhere. */
export function subjectAt(analysis, offset, workspace) {
    const { plan, record } = analysis;
    const id = idsIn(record.facts, amongAll(analysis, workspace)).find(({ span }) => touches(span, offset));
    if (id)
        return id;
    const link = plan.links.find(({ span }) => touches(span, offset));
    if (link)
        return { kind: 'link', link, span: link.span };
    const heading = plan.headings.find(({ span }) => touches(span, offset));
    return heading ? { kind: 'heading', text: heading.text, slug: heading.slug, span: heading.span } : null;
}
/** Every id of a file: given, depended on, or named in a field. */
export const idsIn = (facts, workspace) => [
    ...facts.ids.map(({ id, span }) => ({ kind: 'id', id, span, given: true })),
    ...facts.links
        .filter((link) => link.kind === 'depends' || (link.kind === 'names' && resolveLink(link, facts, workspace).kind !== 'unknown'))
        .map(({ target, span }) => ({ kind: 'id', id: target, span, given: false })),
];
/** Among one file alone where the index is not whole: places in the file itself can still be gone to. */
export const amongAll = ({ record }, workspace) => workspace ?? {
    exists: () => true,
    file: (path) => (path === record.facts.path ? record.facts : undefined),
    id: () => [],
    named: () => [],
    files: () => [record.facts],
};
/** Where a subject leads: itself for a heading. */
export function targetOf(subject, from, workspace) {
    if (subject.kind === 'heading')
        return { kind: 'file', path: from.path, span: subject.span };
    const link = subject.kind === 'id'
        ? { kind: 'names', target: subject.id }
        : { kind: subject.link.kind === 'wiki' ? 'wiki' : 'link', target: subject.link.target };
    return resolveLink(link, from, workspace);
}
