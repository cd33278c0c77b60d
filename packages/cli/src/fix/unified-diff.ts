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

/** Lines from `a` and `b` on, up to `aEnd` and `bEnd`: 0-based, half-open. */
interface Part {
  readonly a: number
  readonly aEnd: number
  readonly b: number
  readonly bEnd: number
}

type Lines = readonly string[]

function stepsBetween(a: Lines, b: Lines): readonly Step[] {
  const steps: Step[] = []
  addSteps(a, b, { a: 0, aEnd: a.length, b: 0, bEnd: b.length }, steps)
  return steps
}

/** More pairs of lines than this are not compared one by one: a table of them would take longer than people wait. */
const mostPairs = 1_000_000

/**
 * Equal head and tail are cut off first. What is between them is small for most fixes, and the plain table of common subsequences will do; where it is
 * large, lines that stand once in both texts part it (the patience diff of Bram Cohen).
 */
function addSteps(a: Lines, b: Lines, part: Part, steps: Step[]): void {
  let { a: i, b: j, aEnd, bEnd } = part
  while (i < aEnd && j < bEnd && a[i] === b[j]) steps.push({ kind: ' ', line: a[i]!, a: i++, b: j++ })
  while (i < aEnd && j < bEnd && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  const middle: Part = { a: i, aEnd, b: j, bEnd }
  if ((aEnd - i) * (bEnd - j) <= mostPairs) addByTable(a, b, middle, steps)
  else addByAnchors(a, b, middle, steps)
  for (; aEnd < part.aEnd; aEnd++, bEnd++) steps.push({ kind: ' ', line: a[aEnd]!, a: aEnd, b: bEnd })
}

function addByTable(a: Lines, b: Lines, { a: from, aEnd, b: start, bEnd }: Part, steps: Step[]): void {
  const common = Array.from({ length: aEnd - from + 1 }, () => new Uint32Array(bEnd - start + 1))
  const longest = (i: number, j: number): number => common[i - from]![j - start]!
  for (let i = aEnd - 1; i >= from; i--) {
    for (let j = bEnd - 1; j >= start; j--) {
      common[i - from]![j - start] = a[i] === b[j] ? longest(i + 1, j + 1) + 1 : Math.max(longest(i + 1, j), longest(i, j + 1))
    }
  }
  let i = from
  let j = start
  while (i < aEnd || j < bEnd) {
    if (i < aEnd && j < bEnd && a[i] === b[j]) steps.push({ kind: ' ', line: a[i]!, a: i++, b: j++ })
    else if (j >= bEnd || (i < aEnd && longest(i + 1, j) >= longest(i, j + 1))) steps.push({ kind: '-', line: a[i]!, a: i++, b: j })
    else steps.push({ kind: '+', line: b[j]!, a: i, b: j++ })
  }
}

/** Without a line that stands once in both, all of one text goes and all of the other comes. */
function addByAnchors(a: Lines, b: Lines, part: Part, steps: Step[]): void {
  const anchors = anchorsIn(a, b, part)
  if (anchors.length === 0) {
    for (let i = part.a; i < part.aEnd; i++) steps.push({ kind: '-', line: a[i]!, a: i, b: part.b })
    for (let j = part.b; j < part.bEnd; j++) steps.push({ kind: '+', line: b[j]!, a: part.aEnd, b: j })
    return
  }
  let at = { a: part.a, b: part.b }
  for (const [i, j] of anchors) {
    addSteps(a, b, { ...at, aEnd: i, bEnd: j }, steps)
    steps.push({ kind: ' ', line: a[i]!, a: i, b: j })
    at = { a: i + 1, b: j + 1 }
  }
  addSteps(a, b, { ...at, aEnd: part.aEnd, bEnd: part.bEnd }, steps)
}

type Anchor = readonly [i: number, j: number]

/** Lines that stand once in both texts, as many as follow one another in both: the longest increasing run, found by sorting into piles. */
function anchorsIn(a: Lines, b: Lines, { a: from, aEnd, b: start, bEnd }: Part): readonly Anchor[] {
  const once = (lines: Lines, first: number, end: number): ReadonlyMap<string, number> => {
    const places = new Map<string, number>()
    for (let at = first; at < end; at++) places.set(lines[at]!, places.has(lines[at]!) ? -1 : at)
    return places
  }
  const inB = once(b, start, bEnd)
  const piles: Linked[] = []
  for (const [line, i] of once(a, from, aEnd)) {
    const j = i < 0 ? -1 : (inB.get(line) ?? -1)
    if (j < 0) continue
    let low = 0
    let high = piles.length
    while (low < high) {
      const half = (low + high) >> 1
      if (piles[half]!.at[1] < j) low = half + 1
      else high = half
    }
    piles[low] = { at: [i, j], before: piles[low - 1] }
  }
  const anchors: Anchor[] = []
  for (let last = piles[piles.length - 1]; last; last = last.before) anchors.push(last.at)
  return anchors.reverse()
}

interface Linked {
  readonly at: Anchor
  readonly before: Linked | undefined
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
