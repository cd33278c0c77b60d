import type { Rate } from './figures.js'
import { type Judged, partOf, verdictOf } from './judged.js'
import { isDefect, type Letter, letters } from './labelled.js'
import { overlap, type PartScore, type Scorecard, vagueSpans } from './score.js'

interface Aim {
  readonly precision: number
  readonly recall: number
  readonly kappa?: number
}

const aims: Readonly<Record<Letter | 'vague', Aim>> = {
  S: { precision: 0.85, recall: 0.75, kappa: 0.7 },
  M: { precision: 0.92, recall: 0.9, kappa: 0.8 },
  A: { precision: 0.9, recall: 0.85 },
  R: { precision: 0.85, recall: 0.75 },
  T: { precision: 0.97, recall: 0.95 },
  vague: { precision: 0.85, recall: 0.75 },
}

/** Fewer defects than this say nothing about an aim. */
const enoughDefects = 40

export function printed(title: string, card: Scorecard, msPerGoal: number): string {
  const rows = card.parts.map((part) => [
    part.letter,
    String(part.n),
    String(part.defects),
    shown(part.precision),
    shown(part.recall),
    shown(part.kappa),
    part.stated ? `${short(part.stated.precision)} / ${short(part.stated.recall)}` : '',
    verdict(part),
  ])
  const vague = [
    'vague',
    String(card.goals),
    String(card.vague.named),
    shown(card.vague.precision),
    shown(card.vague.recall),
    '',
    '',
    met(aims.vague, card.vague.precision, card.vague.recall, null, card.vague.named),
  ]
  const baselineRows = card.baselines.map(({ name, letter, precision, recall, kappa }) => [
    letter,
    name,
    short(precision),
    short(recall),
    short(kappa),
  ])
  return [
    `${title}: ${card.goals} goals`,
    '',
    table([['', 'n', 'defects', 'precision', 'recall', 'kappa', 'stated P / R', 'aim'], ...rows, vague]),
    '',
    table([
      ['', 'baseline', 'P', 'R', 'kappa'],
      ...baselineRows.sort((a, b) => letters.indexOf(a[0] as Letter) - letters.indexOf(b[0] as Letter)),
    ]),
    '',
    `${msPerGoal.toFixed(4)} ms a goal`,
  ].join('\n')
}

const verdict = (part: PartScore): string => met(aims[part.letter], part.precision, part.recall, part.kappa, part.defects)

function met(aim: Aim, precision: Rate, recall: Rate, kappa: Rate | null, defects: number): string {
  if (defects < enoughDefects) return 'too few'
  const short = [
    (precision.value ?? 0) < aim.precision && `P ≥ ${aim.precision}`,
    (recall.value ?? 0) < aim.recall && `R ≥ ${aim.recall}`,
    aim.kappa && kappa && (kappa.value ?? 0) < aim.kappa && `kappa ≥ ${aim.kappa}`,
  ].filter(Boolean)
  return short.length === 0 ? 'met' : `not met: ${short.join(', ')}`
}

const short = ({ value }: Rate): string => (value === null ? '–' : figure(value))
const shown = ({ value, interval }: Rate): string =>
  value === null || !interval ? '–' : `${figure(value)} [${figure(interval.low)} ${figure(interval.high)}]`
const figure = (value: number): string => value.toFixed(2).replace(/^0\./, '.').replace(/^-0\./, '-.')

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Every goal on which the judge and the labels differ, with the words the judge went by. */
export function printedErrors(judged: readonly Judged[], only: ReadonlySet<string>): string {
  const lines: string[] = []
  for (const one of judged) {
    const parts = letters.filter((letter) => only.size === 0 || only.has(letter)).flatMap((letter) => differenceIn(one, letter))
    if (only.size === 0 || only.has('vague')) parts.push(...vagueDifference(one))
    if (parts.length > 0)
      lines.push(
        `## ${one.gold.id}`,
        ...one.gold.markdown
          .trimEnd()
          .split('\n')
          .map((line) => `   | ${line}`),
        ...parts,
        '',
      )
  }
  return lines.join('\n')
}

function differenceIn(one: Judged, letter: Letter): string[] {
  const gold = one.gold.labels[letter]
  const tool = verdictOf(one, letter)
  if (!gold || gold === tool) return []
  const found = one.judgement?.[partOf[letter]]
  const words =
    found && 'evidence' in found ? found.evidence.map(({ type, span }) => `${type} "${one.gold.markdown.slice(span.start, span.end)}"`) : []
  const kind = isDefect(letter, gold) === isDefect(letter, tool) ? 'differs' : isDefect(letter, gold) ? 'MISSED' : 'FALSE'
  return [`   ${letter} ${kind}: labelled ${gold}, judged ${tool}${words.length > 0 ? `: ${words.join('; ')}` : ''}`]
}

function vagueDifference(one: Judged): string[] {
  if (!one.gold.vague) return []
  const { tool, gold } = vagueSpans(one)
  const quote = ({ start, end }: { readonly start: number; readonly end: number }): string => `"${one.gold.markdown.slice(start, end)}"`
  const extra = tool.filter((span) => !gold.some((other) => overlap(span, other)))
  const unseen = gold.filter((span) => !tool.some((other) => overlap(span, other)))
  if (extra.length + unseen.length === 0) return []
  return [`   vague: too many ${extra.map(quote).join(' ') || '–'}, unseen ${unseen.map(quote).join(' ') || '–'}`]
}
