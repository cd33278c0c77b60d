import { applyEdits, collide, type Edit, type Finding, fixAll, overlaps, rules, type Span, shownByGoal, touches } from '@goalmark/core'
import { type Analysis, analysisOf, findingsIn, findingsWithSuggestions, type Scene } from '../analysis.js'
import { difference } from '../edits/difference.js'
import { linkFixes } from './link-fixes.js'
import { refactorings } from './refactorings.js'
import { suppression } from './suppress.js'

export type ActionKind = 'quickfix' | 'refactor.rewrite' | 'refactor.move' | 'refactor.extract' | 'source.fixAll.goalmark'

/** Something that can be done to the text. */
export interface Action {
  readonly title: string
  readonly kind: ActionKind
  readonly edits: readonly Edit[]
  /** Where the caret goes: an offset into the text of `edits[edit]`; `null`: stays. */
  readonly caret: { readonly edit: number; readonly offset: number } | null
  /** What it mends. */
  readonly findings: readonly Finding[]
  /** The one to take without a look. */
  readonly preferred: boolean
  /** It mends nothing: it silences the finding. */
  readonly silences?: boolean
  /** It changes nothing and tells this. */
  readonly tells?: string
}

/** Everything that can be done at a stretch of the text: what mends it first, then what rewrites it. `wanted` leaves out whole kinds. */
export function actionsAt(analysis: Analysis, span: Span, scene: Scene, wanted: (kind: ActionKind) => boolean): readonly Action[] {
  const findings = findingsWithSuggestions(analysis, scene)
  const groups = shownByGoal(findings).filter(({ findings: all }) => all.some((finding) => meets(finding.span, span)))
  const here = groups.flatMap((group) => group.findings)
  return [
    ...(wanted('quickfix')
      ? [
          ...fixes(here),
          ...linkFixes(analysis, here, scene),
          ...fixesOfRule(here, findings, analysis.text),
          ...groups.map(({ lead, findings: all }) => suppression(analysis, lead, [...new Set(all.map(({ rule }) => rule))])),
        ]
      : []),
    ...refactorings(analysis, span, scene).filter(({ kind }) => wanted(kind)),
    ...(wanted('source.fixAll.goalmark') ? fixAllOf(analysis, findings, scene) : []),
  ]
}

const meets = (a: Span, b: Span): boolean => overlaps(a, b) || touches(a, b.start) || touches(a, b.end)

function fixes(findings: readonly Finding[]): readonly Action[] {
  return findings.flatMap((finding) => {
    const fix: Action[] = finding.fix
      ? [
          {
            title: finding.fix.title,
            kind: 'quickfix',
            edits: finding.fix.edits,
            caret: null,
            findings: [finding],
            preferred: finding.fix.safe,
          },
        ]
      : []
    const chosen = finding.suggestions.map(
      ({ title, edits, caret }): Action => ({ title, kind: 'quickfix', edits, caret, findings: [finding], preferred: false }),
    )
    return [...fix, ...chosen, ...told(finding)]
  })
}

/** Rules whose advice works something out that one may want to see by itself. */
const tellers: Readonly<Partial<Record<string, string>>> = { 'achievable/effort-fits-the-calendar': 'Show the sum' }

function told(finding: Finding): readonly Action[] {
  const title = tellers[finding.rule]
  if (title === undefined || finding.advice === null) return []
  const tells = `${finding.message}: ${finding.advice}`
  return [{ title, kind: 'quickfix', edits: [], caret: null, findings: [finding], preferred: false, tells }]
}

/** For each rule here with more than one safe fix in the file. */
function fixesOfRule(here: readonly Finding[], all: readonly Finding[], text: string): readonly Action[] {
  return [...new Set(here.filter(isSafe).map(({ rule }) => rule))].flatMap((rule) => {
    const same = all.filter((finding) => finding.rule === rule && isSafe(finding))
    const edits = together(same, text)
    if (same.length < 2 || edits.length === 0) return []
    const summary = rules.find(({ id }) => id === rule)?.summary ?? rule
    return [
      { title: `Fix all of these: ${summary.replace(/\.$/, '')}`, kind: 'quickfix', edits, caret: null, findings: same, preferred: false },
    ]
  })
}

/** What `--fix` does: everything that is safe, again until nothing is left. */
function fixAllOf(analysis: Analysis, findings: readonly Finding[], scene: Scene): readonly Action[] {
  const safe = findings.filter(isSafe)
  if (safe.length === 0) return []
  const { path, parse, settings, languages } = analysis
  const relint = (text: string): readonly Finding[] =>
    text === analysis.text ? findings : findingsIn(analysisOf(text, { path, parse, settings, languages }), scene)
  const { text } = fixAll(analysis.text, relint, { unsafe: false })
  const edits = difference(analysis.text, text)
  return edits.length === 0
    ? []
    : [{ title: 'Fix all that is safe to fix', kind: 'source.fixAll.goalmark', edits, caret: null, findings: safe, preferred: false }]
}

const isSafe = ({ fix }: Finding): boolean => fix?.safe === true

/** The edits of all fixes that can be made in one go; of two that collide the first. */
export function together(findings: readonly Finding[], text: string): readonly Edit[] {
  const taken: Edit[] = []
  for (const { fix } of findings) {
    if (!fix || fix.edits.some((edit) => taken.some((other) => collide(edit, other)))) continue
    taken.push(...fix.edits)
  }
  return applyEdits(text, taken) === undefined ? [] : taken
}
