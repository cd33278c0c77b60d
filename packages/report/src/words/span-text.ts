interface SpanWords {
  readonly days: (count: number) => string
  readonly months: (count: number) => string
  readonly years: (count: number) => string
}

/** How far away a day is, as exactly as anyone cares: days up to two months, months up to two years. Months of 365/12 days, rounded. */
export function spanText(days: number, words: SpanWords): string {
  if (days <= 60) return words.days(days)
  const months = Math.round(days / (365 / 12))
  return months < 24 ? words.months(months) : words.years(Math.round(days / 365))
}
