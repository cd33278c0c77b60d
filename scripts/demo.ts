/**
 * The first look at goalmark, on the example repositories: `pnpm demo`. Runs the built command line as a user would and explains each step.
 * Findings are expected, so exit code 1 of a lint is no failure here; anything else is.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = join(root, 'packages/cli/bin/goalmark.js')

/** The day on which the examples are read, so that the output is the same on every day. */
const today = '2026-05-20'

const scenes: readonly { readonly say: string; readonly folder: string; readonly args: readonly string[] }[] = [
  {
    say: 'A mentoring programme with fourteen pairs. What does goalmark see in it, with nothing set up?',
    folder: 'mentoring-programme',
    args: ['lint'],
  },
  {
    say: 'One plan, looked at closely: the words in question, one question to ask, one way on.',
    folder: 'mentoring-programme',
    args: ['lint', 'plans/nora-lindqvist.md', '--verbose'],
  },
  { say: 'How far is everyone, and who may need a call?', folder: 'mentoring-programme', args: ['status'] },
  { say: 'The same for a team that writes OKRs, one file a quarter.', folder: 'team-okrs', args: ['status'] },
  {
    say: 'Where the words of one goal stand that say what, how much and by when.',
    folder: 'mentoring-programme',
    args: ['explain', '--goal', 'plans/marie-novak.md:24'],
  },
]

for (const { say, folder, args } of scenes) {
  console.log(`\n${bold(say)}\n${dim(`examples/${folder}$ goalmark ${args.join(' ')}`)}\n`)
  const { status } = spawnSync(process.execPath, [command, ...args, '--today', today], {
    cwd: join(root, 'examples', folder),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0 && status !== 1 && !(folder === 'mentoring-programme' && status === 2)) process.exitCode = 1
}
console.log(`\n${bold('Next:')} goalmark new --help · goalmark explain measurable/states-a-measure · README.md`)

function bold(text: string): string {
  return process.stdout.isTTY ? `\u001b[1m${text}\u001b[0m` : text
}

function dim(text: string): string {
  return process.stdout.isTTY ? `\u001b[2m${text}\u001b[0m` : text
}
