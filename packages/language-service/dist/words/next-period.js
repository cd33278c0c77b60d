const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** `## Q4 2026 goals` → `## Q1 2027 goals`; `undefined` where no quarter, half, month or year is named. */
export function nextPeriodText(heading) {
    return nextPart(heading, 'Q', 4) ?? nextPart(heading, 'H', 2) ?? nextMonth(heading) ?? nextYear(heading);
}
/** `Q3 2026`, `2026-Q3`, `2026 H1`. */
function nextPart(heading, letter, parts) {
    const found = new RegExp(`\\b${letter}([1-${parts}])\\b`).exec(heading);
    if (!found)
        return undefined;
    const part = Number(found[1]);
    const moved = heading.replace(found[0], `${letter}${part === parts ? 1 : part + 1}`);
    return part === parts ? (nextYear(moved) ?? moved) : moved;
}
function nextMonth(heading) {
    const at = months.findIndex((month) => new RegExp(`\\b${month}\\b`).test(heading));
    if (at < 0)
        return undefined;
    const moved = heading.replace(months[at], months[(at + 1) % 12]);
    return at === 11 ? (nextYear(moved) ?? moved) : moved;
}
const nextYear = (heading) => /\b20\d\d\b/.test(heading) ? heading.replace(/\b20\d\d\b/, (year) => String(Number(year) + 1)) : undefined;
