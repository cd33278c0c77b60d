import { addDays, daysBetween, dueItems, goalStateOf } from '@goalmark/core';
import { findingsIn } from '../../analysis.js';
import { daysLeftText, longDay, shortDay } from '../../words/days.js';
import { standingOf, standingText } from '../../words/progress-line.js';
/** One page to read before the pair meets: how the goals stand, what was promised, what is due, what is stuck, and up to three questions. */
export function briefOf(analysis, scene) {
    const { plan } = analysis;
    const title = plan.title?.prose.text ?? analysis.path;
    const last = newest(plan.log);
    const parts = [
        `# ${title}`,
        [plan.owner?.value, plan.mentor?.value].filter(Boolean).join(' and '),
        section('How the goals stand', goalLines(analysis, scene)),
        section(last ? `Promised on ${last.date?.day ? longDay(last.date.day) : last.title}` : 'Promised', last ? last.actions.map(actionLine) : []),
        section('Wins', last ? partLines(last, 'wins') : []),
        section('Stuck', last ? partLines(last, 'stuck') : []),
        section('Due soon', dueLines(plan, scene)),
        section('Questions', questionLines(analysis, scene)),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
const section = (title, lines) => (lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`);
const newest = (log) => log.toSorted((a, b) => ((a.date?.day ?? '') < (b.date?.day ?? '') ? 1 : -1))[0];
const goalLines = (analysis, scene) => analysis.plan.goals
    .filter((goal) => goalStateOf(goal) === 'open' || goalStateOf(goal) === 'done')
    .map((goal) => {
    const standing = standingText(standingOf(goal, analysis, scene));
    return `- ${goal.title}${standing === '' ? '' : `: ${standing}`}`;
});
const actionLine = (step) => `- [${step.state === 'done' ? 'x' : ' '}] ${step.text}${step.owner ? ` (${step.owner.value})` : ''}${step.due?.day ? `, by ${step.due.day}` : ''}`;
const partLines = (entry, kind) => entry.parts.filter((part) => part.kind === kind && part.text.trim() !== '').map(({ text }) => `- ${text.replace(/\s+/g, ' ').trim()}`);
/** Five weeks ahead: what lies before the next session or the one after. */
const dueLines = (plan, { today }) => dueItems(plan)
    .filter(({ day, kind }) => day <= addDays(today, 35) && kind !== 'check-in')
    .map(({ day, text, owner }) => `- ${shortDay(day, today)}: ${text}${owner ? ` (${owner})` : ''}, ${daysLeftText(daysBetween(today, day))}`);
const questionLines = (analysis, scene) => [...new Map(findingsIn(analysis, scene).flatMap(({ goal, advice }) => (goal && advice ? [[goal, advice]] : []))).entries()]
    .slice(0, 3)
    .map(([key, advice]) => `- ${analysis.plan.goals.find((goal) => goal.key === key)?.title ?? ''}${analysis.plan.goals.some((goal) => goal.key === key) ? ': ' : ''}${advice}`);
