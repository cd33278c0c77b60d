import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { editorSession, smallWorkspace } from './harness/session.js'

const seen = { timeout: 20_000, interval: 50 }
const workspaceOf = (name: string): string => fileURLToPath(new URL(`workspaces/${name}`, import.meta.url))

describe('a window on two folders', () => {
  const { editor } = editorSession({ workspace: workspaceOf('two-folders'), file: 'plans.code-workspace' })

  test('has the plans of both in the tree', async () => {
    await editor().open('ana-keller.md')
    await editor().command('View: Show Goals')
    const rows = editor().tree('goals')
    await expect.poll(() => rows.filter({ hasText: 'Pass the platform exam' }).textContent(), seen).toMatch(/50\s%/)
    await expect.poll(() => rows.filter({ hasText: 'Refunds arrive' }).textContent(), seen).toMatch(/50\s%/)
  })

  test('asks each what its own folder asks', async () => {
    await editor().open('ana-keller.md')
    await expect.poll(() => editor().squiggles('warning').count(), seen).toBe(1)
    await editor().open('2026-Q2.md')
    await expect.poll(async () => (await editor().decorations()).length, seen).toBe(3)
    await expect.poll(() => editor().squiggles('warning').count(), seen).toBe(0)
  })

  test('shows in the preview what the folder’s config makes of the figures', async () => {
    await editor().command('Markdown: Open Preview')
    const frame = await editor().frameWith('.goalmark-standing')
    const standings = () => frame.locator('.goalmark-standing').allInnerTexts()
    await expect.poll(standings, seen).toEqual(['▲ at risk', '▲ at risk', '▲ at risk'])
  })

  test('lints all plans as a task whose lines stand in the Problems view', async () => {
    await editor().closeAll()
    await editor().command('Tasks: Run Task')
    const input = editor().page.locator('.quick-input-widget:visible')
    await input.locator('.monaco-list-row', { hasText: 'goalmark' }).first().click()
    await input.locator('.monaco-list-row', { hasText: 'goalmark: lint' }).first().click()
    await editor().page.locator('.terminal-tab, .single-terminal-tab', { hasText: 'goalmark: lint' }).first().waitFor()
    await editor().command('View: Focus Problems')
    const problems = editor().page.locator('.markers-panel .monaco-list-row')
    await expect.poll(() => problems.allInnerTexts(), seen).toEqual(expect.arrayContaining([expect.stringMatching(/ana-keller\.md/)]))
    await expect.poll(() => problems.allInnerTexts(), seen).toEqual(expect.arrayContaining([expect.stringMatching(/Dedline/)]))
    await editor().shot('task')
  })
})

describe('a workspace nobody trusts yet', () => {
  const { editor } = editorSession({ workspace: smallWorkspace, untrusted: true })

  test('is read and judged all the same: nothing of it is ever run', async () => {
    await editor().open('ana-keller.md')
    await editor().page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor()
    await expect.poll(editor().decorations, seen).toEqual(['▰▰▰▱▱ 50 % · 2/4 · due in 6 months', '▱▱▱▱▱ 0 % · 0/2'])
    await expect.poll(() => editor().squiggles('warning').count(), seen).toBeGreaterThan(0)
    await expect.poll(() => editor().statusBar().textContent(), seen).toMatch(/3 goals/)
  })
})

describe('a workspace on no disk', () => {
  const { editor } = editorSession({ workspace: workspaceOf('virtual'), build: 'virtual', file: 'attic.code-workspace' })

  test('is read through the editor, with its config, and can be ticked', async () => {
    await editor().openFromExplorer('plan.md')
    await expect.poll(editor().decorations, seen).toEqual(['▰▰▰▱▱ 50 % · 1/2 · due in 6 months'])
    // The misspelt label is silent, for the folder's config says so; "more tidy" is not.
    await expect.poll(() => editor().squiggles('warning').count(), seen).toBe(1)
    await editor().goTo(17)
    await editor().page.keyboard.press('Alt+Enter')
    await expect.poll(editor().decorations, seen).toEqual(['▰▰▰▰▰ 100 % · 2/2'])
    await editor().command('View: Show Goals')
    await expect.poll(() => editor().tree('goals').filter({ hasText: 'Sort the boxes' }).textContent(), seen).toMatch(/100\s%/)
  })
})

describe('a folder without plans', () => {
  const { editor } = editorSession({ workspace: workspaceOf('no-plans') })

  test('is met with how to begin', async () => {
    await editor().command('View: Show Goals')
    const welcome = editor().page.locator('.welcome-view-content').first()
    await expect.poll(() => welcome.textContent(), seen).toMatch(/no plan/i)
    await expect.poll(() => welcome.locator('.monaco-button').allInnerTexts(), seen).toEqual(['New Plan', 'Open an Example Plan'])
  })
})
