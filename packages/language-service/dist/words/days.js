import { dayOfMonth, monthOf, weekdayOf, yearOf } from '@goalmark/core';
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** `Fri 27 November 2026`. */
export const longDay = (day) => `${weekdays[weekdayOf(day) - 1]} ${dayOfMonth(day)} ${months[monthOf(day) - 1]} ${yearOf(day)}`;
/** `Fri 27 Nov`, with the year where it is not today's. */
export const shortDay = (day, today) => `${weekdays[weekdayOf(day) - 1]} ${dayOfMonth(day)} ${months[monthOf(day) - 1].slice(0, 3)}${yearOf(day) === yearOf(today) ? '' : ` ${yearOf(day)}`}`;
/** `in 12 days`, `today`, `3 days ago`. */
export function daysLeftText(days) {
    if (days === 0)
        return 'today';
    if (days === 1)
        return 'tomorrow';
    if (days === -1)
        return 'yesterday';
    return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
/** `due in 12 days`, `due today`, `3 days overdue`. */
export function dueText(days) {
    if (days >= 0)
        return `due ${daysLeftText(days)}`;
    return days === -1 ? '1 day overdue' : `${-days} days overdue`;
}
