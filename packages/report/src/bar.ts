/**
 * `60` → `▰▰▰▱▱`. An empty bar means 0 and a full one 100, exactly: what lies between shows at least one and leaves at least one open.
 */
export function barOf(percent: number, width = 5): string {
  const filled = filledOf(percent, width)
  return '▰'.repeat(filled) + '▱'.repeat(width - filled)
}

function filledOf(percent: number, width: number): number {
  if (percent <= 0) return 0
  if (percent >= 100) return width
  return Math.min(Math.max(1, width - 1), Math.max(1, Math.round((percent / 100) * width)))
}
