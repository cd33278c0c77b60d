/**
 * `pnpm bench:vscode`: what the packed extension costs in a real VS Code, beside an empty extension in the same window. Prints a table; needs `pnpm test:e2e` to have run once
 * (it brings the editor and unpacks the extension). Medians of several windows; machines are noisy, so read the ratios.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEditor } from '../test/e2e/harness/code-server.js'
import { type Editor, launchBrowser, openEditor } from '../test/e2e/harness/editor.js'
import { cache } from '../test/e2e/harness/install.js'

const windows = 3
const keys = 24
/** High enough for the list of running extensions to show all its rows at once. */
const size = { width: 1280, height: 1800 }
const root = fileURLToPath(new URL('..', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'goalmark-bench-'))
const extensions = join(home, 'extensions')

const unpacked = join(cache, 'extensions')
cpSync(join(unpacked, readdirSync(unpacked).find((name) => name.startsWith('goalmark.'))!), join(extensions, 'goalmark'), {
  recursive: true,
})
mkdirSync(join(extensions, 'empty'))
writeFileSync(
  join(extensions, 'empty/package.json'),
  JSON.stringify({
    name: 'empty',
    publisher: 'bench',
    version: '0.0.1',
    engines: { vscode: '^1.90.0' },
    activationEvents: ['onLanguage:markdown'],
    main: './empty.js',
  }),
)
writeFileSync(join(extensions, 'empty/empty.js'), 'exports.activate = () => {}')

const workspace = join(home, 'workspace')
cpSync(join(root, 'test/e2e/workspace'), workspace, { recursive: true })
writeFileSync(join(workspace, 'shopping.md'), '# Shopping\n\n- [ ] milk\n- [ ] bread\n')
const goals = Array.from(
  { length: 60 },
  (_, index) =>
    `### Goal number ${index + 1}\n\n- **Done when:** ${index + 3} reviews are done\n- **By:** 2026-11-27\n\n- [x] First step\n- [ ] Second step, by 2026-09-0${(index % 9) + 1}\n`,
)
writeFileSync(join(workspace, 'large.md'), `---\nplan: development\nstart: 2026-01-12\n---\n\n# Large\n\n## Goals\n\n${goals.join('\n')}`)

const browser = await launchBrowser()
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const at = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!

const activations: Record<'empty' | 'note' | 'plan', number[]> = { empty: [], note: [], plan: [] }
const small: number[] = []
const large: number[] = []
for (let window = 0; window < windows; window++) {
  for (const [kind, file] of [
    ['note', 'shopping.md'],
    ['plan', 'plans/ana-keller.md'],
  ] as const) {
    const running = await startEditor({ workspace, extensions })
    const editor = await openEditor(browser, running.url, { size })
    await editor.open(file)
    if (kind === 'plan') {
      await settled(editor)
      small.push(...(await keystrokes(editor, 25)))
      await editor.open('large.md')
      await settled(editor)
      large.push(...(await keystrokes(editor, 16)))
    }
    const times = await activationTimes(editor)
    activations.empty.push(times.empty!)
    activations[kind].push(times.goalmark!)
    await editor.page.context().close()
    await running.stop()
  }
}
await browser.close()
rmSync(home, { recursive: true, force: true })

const weight = (name: string): string => `${(statSync(join(root, 'packages/vscode', name)).size / 1e6).toFixed(2)} MB`
console.log(`activate(), an empty extension            ${median(activations.empty)} ms
activate(), Markdown without goals        ${median(activations.note)} ms
activate(), a plan                        ${median(activations.plan)} ms
key to decoration, plan of ${kilobytes('plans/ana-keller.md')}        ${spread(small)}
key to decoration, plan of ${kilobytes('large.md')}         ${spread(large)}
goalmark.vsix                             ${weight('goalmark.vsix')}
goalmark-universal.vsix                   ${weight('goalmark-universal.vsix')}`)

function spread(times: readonly number[]): string {
  return `p50 ${median(times).toFixed(0)} ms   p95 ${at(times, 0.95).toFixed(0)} ms   (${times.length} keys)`
}

function kilobytes(file: string): string {
  return file === 'large.md'
    ? `${(goals.join('\n').length / 1000).toFixed(0)} KB`
    : `${(statSync(join(root, 'test/e2e/workspace', file)).size / 1000).toFixed(1)} KB`
}

async function settled(editor: Editor): Promise<void> {
  const until = performance.now() + 20_000
  while ((await editor.decorations()).length === 0 && performance.now() < until) await editor.page.waitForTimeout(20)
}

/** As VS Code itself measured and shows them. */
async function activationTimes(editor: Editor): Promise<Record<string, number>> {
  await editor.command('Developer: Show Running Extensions')
  const rows = editor.page.locator('.runtime-extensions-editor .monaco-list-row')
  await rows.first().waitFor()
  const texts = await rows.allInnerTexts()
  const of = (name: RegExp): number => Number(/(\d+)\s*ms/.exec(texts.find((text) => name.test(text)) ?? '')?.[1])
  return { empty: of(/\bempty\b/), goalmark: of(/goalmark/) }
}

/** Ticks and unticks a box by typing in it; from the key's event to the frame in which the figures after its goal are other ones. */
async function keystrokes(editor: Editor, line: number): Promise<readonly number[]> {
  await editor.goTo(line)
  await editor.page.keyboard.press('Home')
  for (let step = 0; step < 3; step++) await editor.page.keyboard.press('ArrowRight')
  // tsx names functions by a helper that a page does not have.
  await editor.page.evaluate('globalThis.__name = (given) => given')
  const times: number[] = []
  for (let key = 0; key < keys; key++) {
    await editor.page.keyboard.press('Shift+ArrowRight')
    await editor.page.evaluate(watchForKey)
    await editor.page.keyboard.press(key % 2 === 0 ? 'x' : 'Space')
    times.push(await editor.page.evaluate('globalThis.untilDrawn'))
    await editor.page.keyboard.press('ArrowLeft')
    await editor.page.waitForTimeout(250)
  }
  return times.slice(2).filter((time) => !Number.isNaN(time))
}

/** Runs in the page: from the next key on, `untilDrawn` holds the milliseconds until other figures are drawn; NaN where none come in three seconds. */
function watchForKey(): void {
  const shown = (): string =>
    [...document.querySelectorAll('.editor-instance .view-lines span[class*="ced-"]')]
      .map((span) => getComputedStyle(span, '::after').content)
      .join('')
  const before = shown()
  const installed = performance.now()
  let pressed: number | undefined
  document.addEventListener('keydown', () => (pressed = performance.now()), { capture: true, once: true })
  const drawn = new Promise<number>((resolve) => {
    const look = (): void => {
      if (pressed !== undefined && shown() !== before) resolve(performance.now() - pressed)
      else if (performance.now() - installed > 3000) resolve(Number.NaN)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  Object.assign(globalThis, { untilDrawn: drawn })
}
