/**
 * What goalmark prints, kept beside what it was printed for: the expected output of the examples, and the blocks of the READMEs between
 * `<!-- capture FOLDER $ goalmark ARGS -->` and `<!-- /capture -->`. Read each change before you commit it.
 *
 *   tsx scripts/captures.ts --write     brings them up to date with the built command line
 *   tsx scripts/captures.ts --check     exit code 1 and the names of the stale ones (a test does the same)
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = join(root, 'packages/cli/bin/goalmark.js')

/** The day on which the examples are read, so that they read the same on every day. */
const today = '2026-05-20'

export interface Capture {
  /** From the root: the file that holds the output. */
  readonly file: string
  readonly expected: string
  readonly found: string
}

/** Each example's expected output: the file it stands in, the arguments, the exit code. */
const examples: readonly { readonly folder: string; readonly file: string; readonly args: readonly string[]; readonly exit: 0 | 1 | 2 }[] =
  [
    { folder: 'mentoring-programme', file: 'lint.txt', args: ['lint'], exit: 1 },
    { folder: 'mentoring-programme', file: 'lint.compact.txt', args: ['lint', '--format', 'compact'], exit: 1 },
    { folder: 'mentoring-programme', file: 'status.txt', args: ['status'], exit: 0 },
    { folder: 'mentoring-programme', file: 'status.json', args: ['status', '--json'], exit: 0 },
    { folder: 'team-okrs', file: 'lint.txt', args: ['lint'], exit: 1 },
    { folder: 'team-okrs', file: 'lint.json', args: ['lint', '--format', 'json'], exit: 1 },
    { folder: 'team-okrs', file: 'status.txt', args: ['status'], exit: 0 },
    { folder: 'personal-vault', file: 'lint.compact.txt', args: ['lint', '--format', 'compact'], exit: 1 },
    { folder: 'personal-vault', file: 'status.txt', args: ['status'], exit: 0 },
  ]

const pages = ['README.md', 'packages/cli/README.md']

/** Every capture with what the built command line prints now. */
export const captures = (): readonly Capture[] => [...examples.map(exampleCapture), ...pages.flatMap(pageCapture)]

/** What `goalmark ARGS` prints in a folder of the repository: standard output, then standard error, without colour, at 100 columns. */
export function printed(folder: string, args: readonly string[]): { readonly text: string; readonly exit: number | null } {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, COLUMNS: '100', CI: undefined, GITHUB_ACTIONS: undefined }
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args, ...(args[0] === 'lint' ? ['--no-cache'] : [])], {
    cwd: join(root, folder),
    encoding: 'utf8',
    env,
  })
  return { text: stdout + stderr, exit: status }
}

function exampleCapture({ folder, file, args, exit }: (typeof examples)[number]): Capture {
  const path = `examples/${folder}/expected/${file}`
  const found = printed(`examples/${folder}`, [...args, '--today', today])
  const note = found.exit === exit ? '' : `\nexit code ${found.exit}, not ${exit}\n`
  return { file: path, expected: textOf(path), found: found.text + note }
}

const block = /(<!-- capture (\S+) \$ goalmark (.*?) -->\n)[\s\S]*?(<!-- \/capture -->)/g

function pageCapture(file: string): readonly Capture[] {
  const expected = textOf(file)
  if (!expected.includes('<!-- capture ')) return []
  const found = expected.replace(block, (_all, open: string, folder: string, args: string, close: string) => {
    const shown = printed(folder, wordsOf(args)).text.trimEnd()
    return `${open}\n\`\`\`console\n$ goalmark ${args}\n${shown}\n\`\`\`\n\n${close}`
  })
  return [{ file, expected, found }]
}

const wordsOf = (line: string): string[] => (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''))

function textOf(file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return ''
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = captures().filter(({ expected, found }) => expected !== found)
  for (const { file, found } of stale) {
    console.log(file)
    if (!process.argv.includes('--write')) continue
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), found)
  }
  if (stale.length > 0 && !process.argv.includes('--write')) process.exitCode = 1
}
