/** Lines of context around a change. */
const context = 3

/** What `diff -u` would print between two texts; empty where they are equal. */
export function unifiedDiff(before: string, after: string, path: string): readonly string[] {
  if (before === after) return []
  const a = linesOf(before)
  const b = linesOf(after)
  const steps = stepsBetween(a, b)
  const lines = [`--- ${path}`, `+++ ${path}`]
  for (const hunk of hunksOf(steps)) lines.push(...drawn(hunk))
  return lines
}

/** With their line ends, so that a change of those shows too. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

interface Step {
  readonly kind: ' ' | '-' | '+'
  readonly line: string
  /** How many lines of each text come before it. */
  readonly a: number
  readonly b: number
}

/** Equal head and tail are cut off first; what is between them is small for fixes, so the plain table of common subsequences will do. */
function stepsBetween(a: readonly string[], b: readonly string[]): readonly Step[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const steps: Step[] = []
  for (let at = 0; at < head; at++) steps.push({ kind: ' ', line: a[at]!, a: at, b: at })
  middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail), head, steps)
  for (let at = 0; at < tail; at++) {
    steps.push({ kind: ' ', line: a[a.length - tail + at]!, a: a.length - tail + at, b: b.length - tail + at })
  }
  return steps
}

function middle(a: readonly string[], b: readonly string[], offset: number, steps: Step[]): void {
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!)
    }
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const place = { a: offset + i, b: offset + j }
    if (i < a.length && j < b.length && a[i] === b[j]) {
      steps.push({ kind: ' ', line: a[i]!, ...place })
      i++
      j++
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      steps.push({ kind: '-', line: a[i++]!, ...place })
    else steps.push({ kind: '+', line: b[j++]!, ...place })
  }
}

function hunksOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const hunks: Step[][] = []
  let until = -1
  for (const [index, { kind }] of steps.entries()) {
    if (kind === ' ') continue
    const from = Math.max(index - context, 0)
    if (from > until || hunks.length === 0) hunks.push(steps.slice(from, index))
    else hunks.at(-1)!.push(...steps.slice(until, index))
    hunks.at(-1)!.push(steps[index]!)
    until = index + 1
    const rest = steps.slice(until, until + context)
    const next = rest.findIndex((step) => step.kind !== ' ')
    if (next < 0) {
      hunks.at(-1)!.push(...rest)
      until += rest.length
    }
  }
  return hunks
}

function drawn(hunk: readonly Step[]): readonly string[] {
  const [first] = hunk
  const old = hunk.filter(({ kind }) => kind !== '+').length
  const fresh = hunk.filter(({ kind }) => kind !== '-').length
  const range = (start: number, count: number): string => `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`
  const lines = [`@@ -${range(first!.a, old)} +${range(first!.b, fresh)} @@`]
  for (const { kind, line } of hunk) {
    lines.push(kind + line.replace(/\n$/, ''))
    if (!line.endsWith('\n')) lines.push('\\ No newline at end of file')
  }
  return lines
}
