import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { nodeHost } from '../../packages/language-server/src/node-host.js'
import { startEditor } from '../../packages/language-server/test/support/editor.js'
import { remarkMessages } from '../../packages/remark-lint-goalmark/test/support/remark-messages.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const goalmark = join(root, 'packages/cli/bin/goalmark.js')

/** A finding as every face can say it, in one line. */
const line = ({ rule, message }: { rule: string; message: string }): string => `${rule}: ${message}`

/** A copy of an example in a repository of its own, so that no face sees files that another does not. */
function repository(example: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'goalmark-faces-')))
  cpSync(join(root, 'examples', example), folder, { recursive: true, filter: (path) => !path.endsWith('expected') })
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  folders.push(folder)
  return folder
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

type Findings = Record<string, readonly string[]>
interface Json {
  readonly files: readonly { readonly path: string; readonly findings: readonly { rule: string; message: string }[] }[]
}

function fromCommandLine(folder: string, ...args: readonly string[]): Findings {
  const { stdout } = spawnSync(process.execPath, [goalmark, 'lint', '--format', 'json', '--no-cache', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return Object.fromEntries((JSON.parse(stdout) as Json).files.map(({ path, findings }) => [path, findings.map(line).sort()]))
}

async function fromServer(folder: string, paths: readonly string[]): Promise<Findings> {
  const editor = await startEditor(nodeHost({}), {
    capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
    folders: [pathToFileURL(folder).href],
  })
  const found: Record<string, readonly string[]> = {}
  for (const path of paths) {
    const uri = pathToFileURL(join(folder, path)).href
    editor.open(uri, readFileSync(join(folder, path), 'utf8'))
    await editor.connection.sendRequest('goalmark/findings')
    const { items = [] } = await editor.pull(uri)
    found[path] = items.flatMap(({ data }) => (data as { findings: { rule: string; message: string }[] }).findings.map(line)).sort()
  }
  await editor.close()
  return found
}

describe.each(['mentoring-programme', 'team-okrs', 'personal-vault'])('%s', (example) => {
  const folder = repository(example)
  const spoken = fromCommandLine(folder)

  test('has findings at all', () => {
    expect(Object.values(spoken).flat().length).toBeGreaterThan(0)
  })

  test('the reference engine says what the native engine says', () => {
    expect(fromCommandLine(folder, '--engine', 'remark')).toEqual(fromCommandLine(folder, '--engine', 'native'))
  })

  test('the language server says what the command line says', async () => {
    expect(await fromServer(folder, Object.keys(spoken))).toEqual(spoken)
  })

  test('the remark plugin says of one file what the command line says of it', async () => {
    const today = execFileSync(
      process.execPath,
      ['-p', 'const d = new Date(); [d.getFullYear(), d.getMonth() + 1, d.getDate()].map((n) => String(n).padStart(2, 0)).join("-")'],
      { encoding: 'utf8' },
    ).trim()
    const acrossFiles = new Set(['relevant/links-resolve', 'plan/unique-ids', 'plan/unique-goals'])
    for (const [path, lines] of Object.entries(spoken)) {
      const alone = lines.filter((text) => !acrossFiles.has(text.slice(0, text.indexOf(':'))))
      const said = (await remarkMessages(folder, path, today))
        .map(line)
        .filter((text) => !acrossFiles.has(text.slice(0, text.indexOf(':'))))
      expect([path, said.sort()]).toEqual([path, alone])
    }
  })

  test('every Markdown file of the example was offered to every face', () => {
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    expect(all.length).toBeGreaterThanOrEqual(Object.keys(spoken).length)
  })
})
