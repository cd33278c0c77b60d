import { foldOf } from '../lines-of-text.js';
import { allSteps, goalsOf } from '../places.js';
/**
 * Goals, log entries, front matter and steps with steps below them. `besidesMarkdown`: the editor folds headings and front matter itself, so only
 * goals that are no headings, and steps, are given.
 */
export function folds({ text, lines, plan }, besidesMarkdown) {
    const goals = [...goalsOf(plan.goals)].filter(({ writtenAs }) => writtenAs !== 'table-row' && !(besidesMarkdown && writtenAs === 'heading'));
    const parents = [...allSteps(plan)].map(({ step }) => step).filter(hasSteps);
    const markdown = besidesMarkdown
        ? []
        : [...plan.log.map(({ span }) => span), ...(plan.frontMatter.span ? [plan.frontMatter.span] : [])];
    const byFirst = new Map();
    for (const span of [...goals.map((goal) => goal.span), ...parents.map((step) => step.span), ...markdown]) {
        const fold = foldOf(text, lines, span);
        if (fold && (byFirst.get(fold.first)?.last ?? -1) < fold.last)
            byFirst.set(fold.first, fold);
    }
    return [...byFirst.values()].sort((a, b) => a.first - b.first);
}
const hasSteps = ({ steps }) => steps.length > 0;
