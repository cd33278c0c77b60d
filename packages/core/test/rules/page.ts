/** A finding as a page draws it: under its words, `^^^^ warning: No date yet`. */
interface Drawn {
  /** 0-based offsets into the plan without its drawn lines. */
  readonly start: number
  readonly end: number
  readonly severity: string
  readonly message: string
}

/** One plan of a page, with what is drawn under its words. */
export interface Example {
  readonly heading: string
  /** 1-based line of the page. */
  readonly line: number
  readonly path: string
  readonly today: string | null
  readonly options: Readonly<Record<string, unknown>>
  readonly text: string
  readonly findings: readonly Drawn[]
  /** The same plan after all fixes of the rule; `null` where the page does not show it. */
  readonly fixed: string | null
  /** The same plan after the quick fix of that title. */
  readonly after: readonly { readonly title: string; readonly text: string }[]
}

interface Fence {
  readonly line: number
  readonly heading: string
  readonly info: string
  readonly body: string
}

/** A rule's page → its examples. Fences marked `md` are plans; `md fixed` and `md after="…"` show the one before them changed. */
export function examplesOf(page: string): readonly Example[] {
  const examples: Example[] = []
  for (const fence of fencesOf(page)) {
    if (!/^md\b/.test(fence.info)) continue
    const before = examples.at(-1)
    const title = /\bafter='([^']*)'/.exec(fence.info)?.[1]
    if (before && /^md fixed\b/.test(fence.info)) examples[examples.length - 1] = { ...before, fixed: fence.body }
    else if (before && title !== undefined)
      examples[examples.length - 1] = { ...before, after: [...before.after, { title, text: fence.body }] }
    else examples.push(exampleOf(fence))
  }
  return examples
}

function fencesOf(page: string): readonly Fence[] {
  const fences: Fence[] = []
  let heading = ''
  let open: { line: number; info: string; body: string[] } | null = null
  for (const [index, line] of page.split('\n').entries()) {
    const fence = /^(`{3,})(.*)$/.exec(line)
    if (open && fence && fence[2] === '') {
      fences.push({ line: open.line, heading, info: open.info, body: open.body.map((each) => `${each}\n`).join('') })
      open = null
    } else if (open) open.body.push(line)
    else if (fence) open = { line: index + 1, info: fence[2]!.trim(), body: [] }
    else if (line.startsWith('## ')) heading = line.slice(3)
  }
  return fences
}

function exampleOf({ line, heading, info, body }: Fence): Example {
  const attribute = (name: string): string | undefined => new RegExp(`\\b${name}=(\\S+)`).exec(info)?.[1]
  const options = attribute('options')
  return {
    heading,
    line,
    path: attribute('path') ?? 'plan.md',
    today: attribute('today') ?? null,
    options: options ? JSON.parse(options) : {},
    ...drawnIn(body),
    fixed: null,
    after: [],
  }
}

/** Takes the drawn lines out and counts their columns as offsets into the line above. */
function drawnIn(body: string): { readonly text: string; readonly findings: readonly Drawn[] } {
  const findings: Drawn[] = []
  let text = ''
  let above = 0
  for (const line of body.split('\n').slice(0, -1)) {
    const drawn = /^(\s*)(\^+) (error|warning|hint): (.+)$/.exec(line)
    if (drawn) {
      const start = above + drawn[1]!.length
      findings.push({ start, end: start + drawn[2]!.length, severity: drawn[3]!, message: drawn[4]! })
    } else {
      above = text.length
      text += `${line}\n`
    }
  }
  return { text, findings }
}
