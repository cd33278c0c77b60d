import { expect, test } from 'vitest'
import { editorSession, smallWorkspace } from './harness/session.js'

/** The same build that vscode.dev would load: extension and server run in the browser, files come through the editor. */
const { editor } = editorSession({ workspace: smallWorkspace, build: 'universal', settings: { 'extensions.webWorker': true } })
const seen = { timeout: 20_000, interval: 50 }

test('in the browser’s own extension host plans are read, drawn and linted', async () => {
  await editor().open('ana-keller.md')
  await expect.poll(editor().decorations, seen).toEqual(['▰▰▰▱▱ 50 % · 2/4 · due in 6 months', '▱▱▱▱▱ 0 % · 0/2'])
  await expect.poll(() => editor().squiggles('warning').count(), seen).toBeGreaterThan(0)
  expect(
    editor()
      .page.workers()
      .map((worker) => worker.url())
      .some((url) => /extensionHostWorker|blob:/.test(url)),
  ).toBe(true)
})

test('typing, the tree and the status bar work there too', async () => {
  await editor().goTo(25)
  await editor().page.keyboard.press('Alt+Enter')
  await expect.poll(editor().decorations, seen).toContain('▰▰▰▰▱ 75 % · 3/4 · due in 6 months')
  await editor().command('View: Show Goals')
  await expect.poll(() => editor().tree('goals').filter({ hasText: 'Pass the Kubernetes' }).textContent(), seen).toMatch(/75\s%/)
  await expect.poll(() => editor().tree('goals').filter({ hasText: 'Run the on-call' }).textContent(), seen).toMatch(/50\s%/)
  await expect.poll(() => editor().statusBar().textContent(), seen).toMatch(/3 goals/)
})

test('the engine there is the one that runs everywhere', async () => {
  await editor().page.locator('.statusbar-item[id="status.editor.languageStatus"], .statusbar-item[id*="languageStatus"]').first().hover()
  await expect
    .poll(() => editor().page.locator('.hover-language-status').allTextContents(), seen)
    .toEqual(expect.arrayContaining([expect.stringMatching(/Markdown engine: remark/)]))
})
