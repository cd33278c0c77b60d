import { addDays, addMonths, dayOf, daysBetween, daysFromWords, endOfMonth, monthOf, weekdayOf, yearOf } from '@goalmark/core';
import { daysLeftText, longDay } from '../../words/days.js';
import { completion, lastOf } from './completion.js';
/** What opens a date: a sign, a bracketed key, a label, or a word that makes a latest day. The last group is what is typed of the date so far. */
const openers = [
    /[📅📆🗓🛫⏳⌛➕✅❌]\u{fe0f}? *([^📅📆🗓🛫⏳⌛➕✅❌[\]()|]{0,30})$/u,
    /[[(](?:due|by|until|start|scheduled|created|completion|done|cancelled|was)\s*::?\s*([^[\]()|]{0,30})$/i,
    /@(?:due|start|started|done|scheduled)\(([^()]{0,30})$/i,
    /(?:^|\s)(?:due|t|start|scheduled):([\w-]{0,20})$/,
    /(?:^|[\s,(])(?:by|until|before|due|no later than|on|from)\s+((?:[\p{L}\d.,/-]+ ?){0,4})$/iu,
];
/**
 * Days to choose from, wherever a date is being written: what the typed words mean comes first, then what people most often mean. Editors compare
 * the one word before the caret, so only that word is replaced; those before it go by an edit of their own.
 */
export function dateCompletions(analysis, spot, today, inDateField) {
    const typed = typedDate(spot, inDateField);
    if (typed === null || /^\d{4}-\d{2}-\d{2}/.test(typed))
        return [];
    const word = /\S*$/.exec(typed)[0];
    const meant = daysFromWords(typed, today, analysis.languages.words(analysis.plan.lang)).map((day) => ({
        words: typed.trim(),
        day,
        filter: `${word} ${day}`,
    }));
    const common = usual(analysis, today)
        .filter(({ words }) => words.toLowerCase().startsWith(typed.toLowerCase()))
        .map((each) => ({ ...each, filter: `${each.words.slice(typed.length - word.length)} ${each.day}` }));
    const seen = new Set(meant.map(({ day }) => day));
    const also = typed.length > word.length ? [{ span: { start: spot.offset - typed.length, end: spot.offset - word.length }, text: '' }] : [];
    return [...meant, ...common.filter(({ day }) => typed === '' || !seen.has(day))].map(({ words, day, filter }, index) => completion({
        ...{ label: day, kind: 'date', insert: day, filter, also },
        detail: `${words} · ${longDay(day)}`,
        documentation: daysLeftText(daysBetween(today, day)),
        span: lastOf(spot, word.length),
        preselect: index === 0 && meant.length > 0,
    }));
}
function typedDate({ before }, inDateField) {
    for (const opener of openers) {
        const found = opener.exec(before);
        if (found)
            return found[1];
    }
    if (!inDateField)
        return null;
    return /[:：|]\**\s*([^:：|]*)$/.exec(before)?.[1]?.replace(/^\*+\s*/, '') ?? /([^\s]*)$/.exec(before)[1];
}
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Today, the days of next week, ends of periods, and the plan's own. */
function usual({ plan }, today) {
    const monday = addDays(today, 8 - weekdayOf(today));
    const ends = plan.end?.day ? [{ words: 'end of the plan', day: plan.end.day }] : [];
    return [
        ...ends.filter(({ day }) => day >= today),
        { words: 'today', day: today },
        { words: 'tomorrow', day: addDays(today, 1) },
        ...weekdays.map((name, index) => ({ words: `next ${name}`, day: addDays(monday, index) })),
        { words: 'in one week', day: addDays(today, 7) },
        { words: 'in two weeks', day: addDays(today, 14) },
        { words: 'in one month', day: addMonths(today, 1) },
        { words: 'in three months', day: addMonths(today, 3) },
        { words: 'in six months', day: addMonths(today, 6) },
        { words: 'end of this month', day: endOfMonth(today) },
        { words: 'end of next month', day: endOfMonth(addMonths(endOfMonth(today), 1)) },
        { words: 'end of the quarter', day: endOfQuarter(today) },
        { words: 'end of the year', day: dayOf(yearOf(today), 12, 31) },
    ];
}
const endOfQuarter = (day) => endOfMonth(dayOf(yearOf(day), Math.ceil(monthOf(day) / 3) * 3, 1));
