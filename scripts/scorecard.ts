/**
 * How well the judge reads goals: `pnpm scorecard [FILE…] [--json] [--errors[=S,M,A,R,T,vague]]`.
 * Without a file, the project's own labelled set; `--write` puts its table into the README.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { judgeLabelled, timePerGoal } from './scorecard/judged.js'
import { readLabelled } from './scorecard/labelled.js'
import { printed, printedErrors } from './scorecard/print.js'
import { withTable } from './scorecard/readme-table.js'
import { scorecardFor } from './scorecard/score.js'

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).map((argument) => (argument === '--errors' ? '--errors=' : argument)),
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, errors: { type: 'string' }, write: { type: 'boolean', default: false } },
})

const files = positionals.length > 0 ? positionals : ['test/judge/goals.jsonl']
const cards = files.map((file) => {
  const judged = readLabelled(file)
    .filter((one) => !one.not_a_goal)
    .map(judgeLabelled)
  return { file, judged, card: scorecardFor(judged), ms: timePerGoal(judged) }
})

if (values.write) writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), cards[0]!.card))

if (values.json) {
  console.log(
    JSON.stringify(
      cards.map(({ file, card, ms }) => ({ file, msPerGoal: ms, ...card })),
      null,
      2,
    ),
  )
} else {
  for (const { file, judged, card, ms } of cards) {
    if (values.errors !== undefined) console.log(printedErrors(judged, new Set(values.errors.split(',').filter(Boolean))))
    console.log(printed(file, card, ms))
    console.log()
  }
}
