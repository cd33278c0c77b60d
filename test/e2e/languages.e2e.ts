import { describe, expect, test } from 'vitest'
import { editorSession, smallWorkspace } from './harness/session.js'

const seen = { timeout: 20_000, interval: 50 }

const languages = [
  {
    language: 'de',
    view: 'Ziele',
    due: /fällig in 6 Monaten/,
    next: /3 Ziele/,
    command: 'goalmark: Neuer Plan',
    kinds: /Persönliche Ziele/,
  },
  { language: 'es', view: 'Metas', due: /en 6 meses/, next: /3 metas/, command: 'goalmark: Nuevo plan', kinds: /Metas personales/ },
] as const

describe.each(languages)('a window in $language', ({ language, view, due, next, command, kinds }) => {
  const { editor } = editorSession({ workspace: smallWorkspace, language })

  test('has figures, views, status and questions in it', async () => {
    await editor().open('ana-keller.md')
    await expect.poll(async () => (await editor().decorations())[0], seen).toMatch(due)
    await expect.poll(() => editor().statusBar().textContent(), seen).toMatch(next)
    await editor().page.locator(`.activitybar .action-label[aria-label^="${view}"]`).first().click()
    await editor().page.locator('.pane-header', { hasText: view }).first().waitFor()
    await editor().command(command)
    await expect.poll(() => editor().page.locator('.quick-input-widget:visible').textContent(), seen).toMatch(kinds)
    await editor().shot(`window-${language}`)
    await editor().page.keyboard.press('Escape')
  })
})
