import { describe, expect, test } from 'vitest'
import { editorSession, exampleProgramme, exampleTeam, smallWorkspace } from './harness/session.js'

const seen = { timeout: 20_000, interval: 50 }
const size = { width: 1280, height: 760 }

const themes: readonly (readonly [name: string, theme: string])[] = [
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
  ['high-contrast', 'Default High Contrast'],
  ['high-contrast-light', 'Default High Contrast Light'],
]

describe.each(themes)('%s', (name, theme) => {
  const { editor } = editorSession({ workspace: exampleProgramme, settings: { 'workbench.colorTheme': theme }, size })

  test('the editor with tree and agenda; every figure is readable', async () => {
    await editor().open('wei-li.md')
    await expect.poll(async () => (await editor().decorations()).length, seen).toBeGreaterThan(1)
    await editor().command('View: Show Goals')
    await expect.poll(() => editor().tree('goals').count(), seen).toBeGreaterThan(5)
    await editor().tree('goals').filter({ hasText: 'Pass the forklift' }).waitFor()
    await editor().shot(`editor-${name}`)
    for (const contrast of await editor().contrasts()) expect(contrast).toBeGreaterThan(4.5)
  })

  test('the preview', async () => {
    await editor().command('Markdown: Open Preview')
    const frame = await editor().frameWith('.goalmark-bar')
    await expect.poll(() => frame.locator('.goalmark').count(), seen).toBeGreaterThan(1)
    await frame.parentFrame()!.locator('iframe#active-frame').waitFor({ state: 'visible' })
    await frame.locator('.goalmark-parts').first().waitFor()
    await editor().shot(`preview-${name}`)
    await editor().closeAll()
  })

  test('the dashboard', async () => {
    await editor().command('goalmark: Open Goals Dashboard')
    const frame = await editor().frameWith('.plan')
    await expect.poll(() => frame.locator('.plan').count(), seen).toBeGreaterThan(5)
    await editor().command('View: Toggle Primary Side Bar Visibility')
    await editor().page.locator('.part.sidebar').waitFor({ state: 'hidden' })
    await editor().shot(`dashboard-${name}`)
    if (name === 'light') await editor().picture('dashboard', { x: 100, y: 38, width: 1130, height: 690 })
  })
})

describe.each([
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
])('a team’s objectives, %s', (name, theme) => {
  const { editor } = editorSession({ workspace: exampleTeam, settings: { 'workbench.colorTheme': theme }, size })

  test('key results with their figures, the tree beside', async () => {
    await editor().open('payments/2026-Q2.md')
    await expect.poll(async () => (await editor().decorations()).length, seen).toBeGreaterThan(3)
    await editor().command('View: Show Goals')
    const objective = editor().tree('goals').filter({ hasText: 'Fraud costs us less' })
    await objective.locator('.monaco-tl-twistie').click()
    await editor().tree('goals').filter({ hasText: 'Chargebacks' }).waitFor()
    await editor().shot(`objectives-${name}`)
    if (name === 'light') await editor().picture('objectives')
    if (name === 'light') await editor().picture('tree', { x: 48, y: 4, width: 300, height: 560 })
  })
})

describe('what one does with a plan', () => {
  const { editor } = editorSession({ workspace: smallWorkspace, size, settings: { 'workbench.colorTheme': 'Default Light Modern' } })

  test('a question and its quick fixes', async () => {
    await editor().open('ana-keller.md')
    await expect.poll(() => editor().squiggles('warning').count(), seen).toBeGreaterThan(0)
    await editor().command('View: Toggle Primary Side Bar Visibility')
    await editor().goTo(28)
    await editor().page.keyboard.press('ArrowLeft')
    await editor().page.keyboard.press('Control+.')
    await editor().page.locator('.action-widget .monaco-list-row').first().waitFor()
    await editor().shot('quick-fix')
    await editor().picture('quick-fix', { x: 52, y: 240, width: 760, height: 487 })
    await editor().page.keyboard.press('Escape')
  })

  test('progress in the text', async () => {
    await editor().goTo(22)
    await editor().page.mouse.move(1000, 740)
    await editor().picture('progress', { x: 52, y: 38, width: 760, height: 460 })
  })

  test('the hover tells what a goal says', async () => {
    await editor()
      .page.locator('.view-line', { hasText: 'Pass the Kubernetes' })
      .hover({ position: { x: 140, y: 10 } })
    const hover = editor().page.locator('.monaco-hover:visible', { hasText: 'Time-bound' }).first()
    await hover.waitFor()
    await expect.poll(() => hover.evaluate((element) => getComputedStyle(element).opacity), seen).toBe('1')
    await editor().shot('hover')
    await editor().picture('hover', { x: 52, y: 38, width: 1224, height: 420 })
  })

  test('a new plan', async () => {
    await editor().closeAll()
    await editor().command('goalmark: New Plan')
    const input = editor().page.locator('.quick-input-widget:visible')
    await expect.poll(() => input.textContent(), seen).toMatch(/Micro-goals/)
    await editor().shot('new-plan')
    await editor().picture('new-plan', { x: 300, y: 0, width: 680, height: 330 })
    await editor().page.keyboard.press('Escape')
  })

  test('the walkthrough', async () => {
    await editor().command('Welcome: Open Walkthrough')
    await editor()
      .page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Plans that keep themselves in view' })
      .first()
      .click()
    await editor().page.locator('.getting-started-step').first().waitFor()
    await expect.poll(() => editor().page.locator('.getting-started-step').count(), seen).toBe(5)
    await editor().page.locator('.getting-started-media img').first().waitFor()
    await editor().shot('walkthrough')
  })
})
