import type { Rate } from './figures.js'
import { letters } from './labelled.js'
import type { Scorecard } from './score.js'

const names = { S: 'Specific', M: 'Measurable', A: 'Achievable', R: 'Relevant', T: 'Time-bound' } as const
const opening = '<!-- scorecard -->'
const closing = '<!-- /scorecard -->'

/** The scorecard as a Markdown table: what a reader of the README wants to know, no time in it, so that it is the same wherever it is made. */
function readmeTable(card: Scorecard): string {
  const rows = card.parts.map(({ letter, defects, precision, recall, kappa }) => {
    const best = card.baselines.filter((one) => one.letter === letter).sort((a, b) => (b.kappa.value ?? -1) - (a.kappa.value ?? -1))[0]
    const simpler = best ? `${figure(best.kappa.value)} (${best.name})` : '–'
    return [names[letter], String(defects), shown(precision), shown(recall), figure(kappa.value), simpler]
  })
  const { named, precision, recall } = card.vague
  return [
    '| | open in | precision | recall | kappa | kappa of the best simpler way |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...rows, ['Vague words', `${named} named`, shown(precision), shown(recall), '', '']].map(
      (cells) => `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`,
    ),
    '',
    `${card.goals} goals, ${letters.length} parts each; 95 % intervals in brackets. [How the labels were made, and what the judge is weak at](docs/accuracy.md).`,
  ].join('\n')
}

/** The README with the table between its marks; the text as it was where it has none. */
export function withTable(readme: string, card: Scorecard): string {
  const from = readme.indexOf(opening)
  const to = readme.indexOf(closing)
  return from < 0 || to < from ? readme : `${readme.slice(0, from + opening.length)}\n\n${readmeTable(card)}\n\n${readme.slice(to)}`
}

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(2))

const shown = ({ value, interval }: Rate): string =>
  value === null || !interval ? '–' : `${figure(value)} [${figure(interval.low)}–${figure(interval.high)}]`
