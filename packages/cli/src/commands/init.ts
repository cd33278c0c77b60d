import type { Arguments } from '../args/option.js'
import { flag } from '../args/values.js'
import { gitRootOf } from '../files/paths.js'
import type { ExitCode, Io } from '../io.js'
import { diskFiles } from '../load-config.js'
import { type Refusal, refuse } from '../refusal.js'
import { type Planned, writePlanned } from './confirm.js'
import { configText, pairsText, programText, workflowText } from './init-texts.js'

const configNames = ['goalmark.jsonc', 'goalmark.json', 'goalmark.yaml', 'goalmark.yml']

const toPairs = 'a line for each pair in pairs.csv, then goalmark new --pairs pairs.csv'

/** A config file with every setting explained; with `--program` what a programme needs besides. */
export async function run(args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  if (args.positionals.length > 0) return refuse('init takes no names', 'go to the folder first')
  const program = flag(args, 'program')
  const other = configNames.find((name) => name !== 'goalmark.jsonc' && diskFiles.exists(`${io.cwd}/${name}`))
  const planned: Planned[] = other ? [] : [{ path: `${io.cwd}/goalmark.jsonc`, text: configText(program ? 'programme' : 'recommended') }]
  if (other) io.stderr.write(`${other} is there already; left as it is\n`)
  if (program) {
    const root = gitRootOf(io.cwd) ?? io.cwd
    planned.push(
      { path: `${io.cwd}/program.yaml`, text: programText(io.today()) },
      { path: `${io.cwd}/pairs.csv`, text: pairsText },
      { path: `${root}/.github/workflows/goalmark.yml`, text: workflowText },
    )
  }
  const code = await writePlanned(planned, args, io)
  if (code === 0 && flag(args, 'yes')) io.stderr.write(`Next: ${program ? toPairs : 'goalmark'}\n`)
  return code
}
