import { homePage, linesOf, type PlaceJson, type Rule } from '@goalmark/core'
import { fingerprintsOf } from '../lint/fingerprint.js'
import type { Placed, PlanOutcome, Problem } from '../lint/outcome.js'
import { placeAt } from '../lint/placed.js'
import { itemsHere, jsonPieces } from './json-pieces.js'
import { eachFinding, pageOf, problemLine, publicMessage, type Report } from './reporter.js'

const levels = { error: 'error', warning: 'warning', hint: 'note', off: 'none' } as const

/** SARIF 2.1.0 (OASIS), as GitHub code scanning reads it. Columns are UTF-16; fingerprints do not depend on lines. */
export function sarif(report: Report): Iterable<string> {
  const { problems } = report.outcome
  const found = new Set<string>()
  for (const { finding } of eachFinding(report.outcome)) found.add(finding.rule)
  const rules = report.rules.filter(({ id }) => found.has(id))
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const run = {
    tool: {
      driver: {
        name: 'goalmark',
        version: report.version,
        informationUri: homePage,
        rules: rules.map(descriptorOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: problems.length === 0, toolExecutionNotifications: problems.map(notificationOf) }],
    results: itemsHere,
  }
  const frame = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return jsonPieces(frame, allResults(report, indexes), 2)
}

function* allResults(report: Report, indexes: ReadonlyMap<string, number>): Iterable<object> {
  for (const plan of report.outcome.plans) yield* resultsOf(plan, indexes, report)
}

const descriptorOf = ({ id, summary, why, advice, severity }: Rule): object => ({
  id,
  name: nameOf(id),
  shortDescription: { text: summary },
  fullDescription: { text: why },
  help: { text: advice ?? summary },
  helpUri: pageOf(id),
  defaultConfiguration: { level: levels[severity] },
})

/** `measurable/states-a-measure` → `StatesAMeasure`: SARIF wants names that read as one word. */
const nameOf = (id: string): string =>
  id
    .slice(id.indexOf('/') + 1)
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

const notificationOf = (problem: Problem): object => ({
  level: 'error',
  message: { text: problemLine(problem) },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(problem.path) } } }],
})

function resultsOf(plan: PlanOutcome, indexes: ReadonlyMap<string, number>, report: Report): readonly object[] {
  if (plan.findings.length === 0) return []
  const text = report.textOf(plan.path)
  const fingerprints = fingerprintsOf(plan, text)
  return plan.findings.map((finding, index) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: publicMessage(finding, report) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(plan.path) }, region: regionOf(finding.start, finding.end) } }],
    partialFingerprints: { 'goalmark/v1': fingerprints[index] },
    properties: { clock: finding.clock, advice: finding.advice, ...(report.quote ? { goal: finding.goal } : {}) },
    ...(finding.fix ? { fixes: [fixOf(finding, plan.path, text)] } : {}),
  }))
}

function fixOf({ fix }: Placed, path: string, text: string): object {
  const lines = linesOf(text)
  const replacements = fix!.edits.map(({ span, text: inserted }) => ({
    deletedRegion: regionOf(placeAt(lines, span.start), placeAt(lines, span.end)),
    insertedContent: { text: inserted },
  }))
  return {
    description: { text: fix!.safe ? fix!.title : `${fix!.title} (look at it first)` },
    artifactChanges: [{ artifactLocation: { uri: uriOf(path) }, replacements }],
  }
}

const regionOf = (start: PlaceJson, end: PlaceJson): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset,
})

/** A relative path as a URI reference: each part escaped, the slashes kept. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
