import { type IsoDate } from '@goalmark/core';
/** `Fri 27 November 2026`. */
export declare const longDay: (day: IsoDate) => string;
/** `Fri 27 Nov`, with the year where it is not today's. */
export declare const shortDay: (day: IsoDate, today: IsoDate) => string;
/** `in 12 days`, `today`, `3 days ago`. */
export declare function daysLeftText(days: number): string;
/** `due in 12 days`, `due today`, `3 days overdue`. */
export declare function dueText(days: number): string;
