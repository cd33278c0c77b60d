import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editorSession, smallWorkspace } from './harness/session.js'

const { editor, folder } = editorSession({ workspace: smallWorkspace })
const seen = { timeout: 15_000, interval: 50 }

/** Every test begins with the plan as it is on the disk, and nothing else open. */
const openFresh = async (file = 'ana-keller.md'): Promise<void> => {
  await editor().closeAll()
  await editor().open(file)
}

const first = '▰▰▰▱▱ 50 % · 2/4 · due in 6 months'

test('progress stands after each goal that has some', async () => {
  await openFresh()
  await expect.poll(editor().decorations, seen).toEqual([first, '▱▱▱▱▱ 0 % · 0/2'])
})

test('a step typed into a goal changes its figures at once', async () => {
  await openFresh()
  await expect.poll(editor().decorations, seen).toContain(first)
  await editor().goTo(27)
  await editor().page.keyboard.type('- [x] Ask for a budget')
  await expect.poll(editor().decorations, seen).toContain('▰▰▰▱▱ 60 % · 3/5 · due in 6 months')
})

test('a vague goal is underlined and stands in the Problems view', async () => {
  await openFresh()
  await expect.poll(() => editor().squiggles('warning').count(), seen).toBeGreaterThan(0)
  await editor().command('View: Focus Problems')
  const problems = editor().page.locator('.markers-panel .monaco-list-row')
  await expect
    .poll(() => problems.allInnerTexts(), seen)
    .toEqual(expect.arrayContaining([expect.stringMatching(/what will be different/i)]))
  await editor().command('View: Toggle Problems')
})

test('a quick fix corrects the label, fix all does it in one go', async () => {
  await openFresh()
  await editor().goTo(33)
  await editor().page.keyboard.press('Home')
  for (let step = 0; step < 6; step++) await editor().page.keyboard.press('ArrowRight')
  await expect.poll(() => editor().squiggles('warning').count(), seen).toBeGreaterThan(1)
  await editor().page.keyboard.press('Control+.')
  const actions = editor().page.locator('.action-widget .monaco-list-row')
  await actions.first().waitFor()
  await expect.poll(() => actions.allInnerTexts(), seen).toEqual(expect.arrayContaining([expect.stringMatching(/Deadline/)]))
  await editor().page.keyboard.press('Escape')
  await editor().command('goalmark: Fix All Safe Findings')
  await expect.poll(editor().text, seen).toMatch(/\*\*Deadline:\*\* 2026-09-30/)
})

test('a date is completed from words', async () => {
  await openFresh()
  await editor().goTo(28)
  await editor().page.keyboard.type('\n\n- **By:** next fri')
  await editor().page.keyboard.press('Escape')
  await editor().page.keyboard.press('Control+Space')
  await editor()
    .page.locator('.suggest-widget .monaco-list-row', { hasText: /next friday|2026-05-29/i })
    .first()
    .waitFor()
  await editor().page.keyboard.press('Enter')
  await expect.poll(editor().text, seen).toMatch(/\*\*By:\*\* 2026-05-\d\d/)
})

test('the scorecard shows what the goal says', async () => {
  await openFresh()
  await expect.poll(editor().decorations, seen).toContain(first)
  await editor()
    .page.locator('.view-line', { hasText: 'Pass the Kubernetes' })
    .hover({ position: { x: 120, y: 10 } })
  const hover = editor().page.locator('.monaco-hover:visible')
  await expect.poll(() => hover.allInnerTexts(), seen).toEqual(expect.arrayContaining([expect.stringMatching(/50\s%/)]))
})

test('Alt+Enter ticks the step under the caret', async () => {
  await openFresh()
  await expect.poll(editor().decorations, seen).toContain(first)
  await editor().goTo(25)
  await editor().page.keyboard.press('Alt+Enter')
  await expect.poll(editor().decorations, seen).toContain('▰▰▰▰▱ 75 % · 3/4 · due in 6 months')
})

test('the tree has the same figures, and ticks steps', async () => {
  await openFresh()
  await editor().command('View: Show Goals')
  const rows = editor().tree('goals')
  const goal = rows.filter({ hasText: 'Pass the Kubernetes' })
  await expect.poll(() => goal.textContent(), seen).toMatch(/50\s%/)
  await goal.locator('.monaco-tl-twistie').click()
  const step = rows.filter({ hasText: 'Two mock exams' })
  await step.locator('[role="checkbox"], .custom-view-tree-node-item-checkbox').first().click()
  await expect.poll(() => goal.textContent(), seen).toMatch(/75\s%/)
  await expect.poll(editor().decorations, seen).toContain('▰▰▰▰▱ 75 % · 3/4 · due in 6 months')
})

test('the status bar tells how many goals there are and what is next', async () => {
  await openFresh()
  await expect.poll(() => editor().statusBar().textContent(), seen).toMatch(/3 goals · \d+\s% · 1 overdue · next: Slides, Tue 1 Sep/)
})

test('the dashboard has the same figures, and ticks steps', async () => {
  await openFresh()
  await editor().command('goalmark: Open Goals Dashboard')
  const frame = await editor().frameWith('.plan')
  const goal = frame.locator('summary', { hasText: 'Pass the Kubernetes' })
  await expect.poll(() => goal.textContent(), seen).toMatch(/50\s%/)
  await goal.locator('.sign').click()
  await frame.locator('button.box[aria-label^="Two mock exams"]').click()
  await expect.poll(() => goal.textContent(), seen).toMatch(/75\s%/)
  await expect.poll(() => frame.locator('details[open]').count(), seen).toBe(1)
  await editor().page.locator('.tab', { hasText: 'ana-keller.md' }).click()
  await expect.poll(editor().decorations, seen).toContain('▰▰▰▰▱ 75 % · 3/4 · due in 6 months')
})

test('a new plan is a draft to fill in, not yet saved', async () => {
  await openFresh()
  await editor().command('goalmark: New Plan')
  const input = editor().page.locator('.quick-input-widget:visible')
  await input.locator('.monaco-list-row', { hasText: 'Mentoring plan' }).first().click()
  await expect.poll(() => input.textContent(), seen).toMatch(/mentee/)
  await editor().page.keyboard.type('Mia Olsen')
  await editor().page.keyboard.press('Enter')
  await expect.poll(() => input.textContent(), seen).toMatch(/mentor/)
  await editor().page.keyboard.type('Tom Berg')
  await editor().page.keyboard.press('Enter')
  await editor().page.locator('.tab.active', { hasText: 'mia-olsen.md' }).waitFor()
  await expect
    .poll(editor().text, seen)
    .toMatch(/^---\nplan: mentoring\nstate: draft\nmentee: Mia Olsen\nmentor: Tom Berg\nstart: 2026-05-20/)
  await expect.poll(() => editor().squiggles('warning').count(), seen).toBe(0)
})

test('an id is renamed in every plan that names it', async () => {
  await openFresh()
  await editor().goTo(16)
  await editor().page.keyboard.press('F2')
  const box = editor().page.locator('.rename-box input').first()
  await expect.poll(() => box.inputValue(), seen).toBe('cka')
  await box.fill('kubernetes')
  await box.press('Enter')
  await expect.poll(editor().text, seen).toMatch(/\*\*Id:\*\* kubernetes/)
  await editor().open('leo-marsh.md')
  await expect.poll(editor().text, seen).toMatch(/⛔ kubernetes/)
})

test('a rule switched off in goalmark.jsonc falls silent', async () => {
  await openFresh()
  await expect.poll(() => editor().squiggles('warning').count(), seen).toBeGreaterThan(0)
  writeFileSync(
    join(folder(), 'goalmark.jsonc'),
    JSON.stringify({
      preset: 'recommended',
      rules: {
        'specific/names-an-outcome': 'off',
        'measurable/states-a-measure': 'off',
        'time-bound/states-a-deadline': 'off',
        'plan/known-fields': 'off',
      },
    }),
  )
  await expect.poll(() => editor().squiggles('warning').count(), seen).toBe(0)
  writeFileSync(join(folder(), 'goalmark.jsonc'), '{}')
  await expect.poll(() => editor().squiggles('warning').count(), seen).toBeGreaterThan(0)
})

test('the rendered Markdown editor has no decorations; tree and status bar say it', async () => {
  await openFresh()
  // Before, because a custom editor takes the focus whenever it has finished loading.
  await editor().command('View: Show Goals')
  await editor().command('View: Reopen Editor With...')
  await editor().page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Markdown Editor' }).first().click()
  await expect.poll(() => editor().statusBar().textContent(), seen).toMatch(/3 goals/)
  await expect.poll(() => editor().tree('goals').filter({ hasText: 'Pass the Kubernetes' }).textContent(), seen).toMatch(/50\s%/)
})
