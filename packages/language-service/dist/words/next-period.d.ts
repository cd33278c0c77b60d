/** `## Q4 2026 goals` → `## Q1 2027 goals`; `undefined` where no quarter, half, month or year is named. */
export declare function nextPeriodText(heading: string): string | undefined;
