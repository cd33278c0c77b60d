import { amongAll, idsIn, targetOf } from '../links.js';
/** Links that lead to a file or goal. `besidesMarkdown`: the editor follows Markdown's own links, so only wiki links and ids are given. */
export function documentLinks(analysis, { workspace }, besidesMarkdown) {
    const all = amongAll(analysis, workspace);
    const { facts } = analysis.record;
    const links = analysis.plan.links.filter(({ kind }) => kind === 'wiki' || (kind === 'link' && !besidesMarkdown));
    const ids = idsIn(facts, all).filter(({ given }) => !given);
    return [...links.map((link) => ({ kind: 'link', link, span: link.span })), ...ids].flatMap((subject) => {
        const target = targetOf(subject, facts, all);
        if (target.kind !== 'file' && target.kind !== 'id')
            return [];
        const goal = all
            .file(target.path)
            ?.goals.find(({ titleSpan, span }) => target.span && span.start <= target.span.start && titleSpan.end >= target.span.start);
        return [{ span: subject.span, to: { path: target.path, span: target.span }, tooltip: goal?.title ?? target.path }];
    });
}
