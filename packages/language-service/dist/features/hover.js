import { covers, daysBetween, parts, rules, shownByGoal, touches, } from '@goalmark/core';
import { findingsAbout } from '../analysis.js';
import { fieldAt, goalAt, goalsAround, stepsAround } from '../places.js';
import { daysLeftText, longDay } from '../words/days.js';
import { fieldHelp } from '../words/field-help.js';
import { frontMatterHelp } from '../words/front-matter-help.js';
import { barOf, standingOf, standingText } from '../words/progress-line.js';
import { definitionAt } from './definition.js';
/** The nearest answer wins: a rule's name, a date, a link or id, a key, a label, then the goal. */
export function hoverAt(analysis, offset, scene) {
    for (const answer of [onRuleName, onDate, onLink, onFrontMatterKey, onLabel, onGoal]) {
        const hover = answer(analysis, offset, scene);
        if (hover)
            return hover;
    }
    return null;
}
function onRuleName({ plan }, offset) {
    const named = plan.directives.flatMap((directive) => directive.rules).find(({ span }) => touches(span, offset));
    const rule = named && rules.find(({ id }) => id === named.value);
    return rule ? { span: named.span, markdown: `**${rule.id}**\n\n${rule.summary} ${rule.why}` } : null;
}
function onDate({ plan }, offset, { today }) {
    const date = datesAround(plan, offset).find(({ span }) => span.end > span.start && touches(span, offset));
    if (!date)
        return null;
    return {
        span: date.span,
        markdown: date.day ? `**${longDay(date.day)}**, ${daysLeftText(daysBetween(today, date.day))}${periodText(date)}` : unclear(date),
    };
}
const periodText = ({ period, day }) => period && period.first !== period.last && day
    ? `\n\n${longDay(period.first)} to ${longDay(period.last)}; as a deadline its last day counts.`
    : '';
function unclear({ problem, readings, text }) {
    if (problem === 'ambiguous')
        return `“${text}” can be ${readings.map(longDay).join(' or ')}.`;
    if (problem === 'impossible')
        return `“${text}” is no day of the calendar.`;
    return `“${text}” counts from a day that the plan does not name. With \`start:\` in the front matter it would.`;
}
function datesAround(plan, offset) {
    const goals = goalsAround(plan.goals, offset).flatMap(({ deadline, start, done }) => [
        deadline?.from === 'goal' ? deadline : null,
        start,
        done,
    ]);
    const steps = [...stepsAround(plan, offset)].flatMap(({ step }) => [
        step.due,
        step.start,
        step.scheduled,
        step.created,
        step.done,
        step.cancelled,
    ]);
    return [plan.start, plan.end, plan.agreed, ...plan.log.map(({ date }) => date), ...goals, ...steps].filter((date) => date !== null);
}
function onLink(analysis, offset, scene) {
    const found = definitionAt(analysis, offset, scene);
    if (!found)
        return null;
    const { path, span } = found.to;
    const facts = path === analysis.path ? analysis.record.facts : scene.workspace?.file(path);
    const goal = facts?.goals.find((each) => span && each.span.start <= span.start && span.start < each.span.end);
    if (!facts || facts.recognition === null)
        return { span: found.from, markdown: `\`${path}\`` };
    if (!goal)
        return {
            span: found.from,
            markdown: [`**${facts.title ?? path}**`, facts.owner, `${facts.goals.filter(({ parent }) => parent === null).length} goals`]
                .filter(Boolean)
                .join(' · '),
        };
    const due = goal.deadline ? `by ${longDay(goal.deadline)}` : null;
    const progress = goal.progress === null ? null : `${Math.floor(goal.progress * 100)} %`;
    return {
        span: found.from,
        markdown: [`**${goal.title}**`, [goal.owner ?? facts.owner, progress, due, `\`${path}\``].filter(Boolean).join(' · ')].join('\n\n'),
    };
}
function onFrontMatterKey({ plan }, offset) {
    const entry = plan.frontMatter.entries.find(({ keySpan }) => touches(keySpan, offset));
    const help = entry?.field ? frontMatterHelp[entry.field] : undefined;
    if (!entry || !help)
        return null;
    const values = help.values.filter(({ means }) => means !== '').map(({ value, means }) => `- \`${value}\`: ${means}`);
    return {
        span: entry.keySpan,
        markdown: [`**${entry.field}**`, help.means, ...(values.length > 0 ? [values.join('\n')] : [])].join('\n\n'),
    };
}
function onLabel({ plan }, offset) {
    const goal = goalAt(plan, offset);
    const field = goal && fieldAt(goal, offset);
    if (!field || !touches(field.labelSpan, offset))
        return null;
    const help = fieldHelp[field.name];
    if (field.name === 'other' || !help)
        return null;
    return { span: field.labelSpan, markdown: `**${field.label}** (${field.name.replaceAll('-', ' ')})\n\n${help.means}` };
}
function onGoal(analysis, offset, scene) {
    const goal = goalsAround(analysis.plan.goals, offset).find(({ titleSpan }) => touches(titleSpan, offset));
    if (!goal)
        return null;
    const standing = standingOf(goal, analysis, scene);
    const bar = standing.percent === null ? '' : `${barOf(standing.percent)} `;
    const head = `**${escaped(goal.title)}**`;
    const line = standingText(standing);
    const said = partLines(analysis.text, analysis.judge(goal));
    const question = questionOf(goal, analysis, scene);
    return {
        span: goal.titleSpan,
        markdown: [head, line === '' ? '' : bar + line, said, question].filter((part) => part !== '').join('\n\n'),
    };
}
const names = {
    specific: 'Specific',
    measurable: 'Measurable',
    achievable: 'Achievable',
    relevant: 'Relevant',
    timeBound: 'Time-bound',
};
/** The parts the goal says, each with the words that prove it; what it does not say is not drawn. */
const partLines = (text, judgement) => parts
    .flatMap((part) => {
    const words = wordsOf(text, judgement[part]);
    return words === '' ? [] : [`- ${names[part]}: ${words}`];
})
    .join('\n');
function wordsOf(text, verdict) {
    if (verdict.kind !== 'stated' && verdict.kind !== 'partial')
        return '';
    const quotes = verdict.evidence.map(({ span }) => quoted(text.slice(span.start, span.end)));
    return [...new Set(quotes)]
        .filter((quote) => quote !== '')
        .slice(0, 3)
        .join(', ');
}
function quoted(words) {
    const line = words
        .replace(/\]\([^()\s]*\)?/g, '')
        .replace(/[*_`[\]]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    return line === '' ? '' : `“${escaped(line.length > 70 ? `${line.slice(0, 69).trimEnd()}…` : line)}”`;
}
const escaped = (words) => words.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
/** At most one: what the goal lacks first, then what else is said about it. */
function questionOf(goal, analysis, scene) {
    const about = shownByGoal(findingsAbout(analysis, goal.key, scene)).filter(({ lead }) => lead.goal === goal.key && lead.advice !== null);
    const first = about.find(({ lead }) => covers(goal.titleSpan, lead.span)) ?? about[0];
    return first ? `*${first.message}.* ${first.lead.advice}` : '';
}
