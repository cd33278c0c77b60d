const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const anyMonth = new RegExp(`\\b(?:${months.join('|')})\\b`)

/** `Q4 2026 goals` → `Q1 2027 goals`; `null` where no quarter, half, third, month or year is named. All other words stay. */
export function nextPeriod(words: string): string | null {
  return nextPart(words) ?? nextMonth(words) ?? nextYear(words)
}

const parts: Readonly<Record<string, number>> = { Q: 4, T: 3, H: 2 }

/** `Q3 2026`, `2026-Q3`, `2026 H1`, `FY27 Q4`. */
function nextPart(words: string): string | null {
  const found = /\b([QTH])([1-4])\b/.exec(words)
  const most = found ? parts[found[1]!]! : 0
  if (!found || Number(found[2]) > most) return null
  const part = Number(found[2]) % most
  const moved = `${words.slice(0, found.index)}${found[1]}${part + 1}${words.slice(found.index + 2)}`
  return part === 0 ? (nextYear(moved) ?? moved) : moved
}

function nextMonth(words: string): string | null {
  const found = anyMonth.exec(words)
  if (!found) return null
  const next = (months.indexOf(found[0]) + 1) % 12
  const moved = words.replace(found[0], months[next]!)
  return next === 0 ? (nextYear(moved) ?? moved) : moved
}

/** Only where one year is named: `2025–2027` goes on as nobody can guess. */
function nextYear(words: string): string | null {
  const years = words.match(/\b20\d\d\b|\bFY\d\d\b/g) ?? []
  const [year] = years
  return year === undefined || years.length > 1
    ? null
    : words.replace(
        year,
        year.replace(/\d+/, (digits) => String(Number(digits) + 1)),
      )
}
