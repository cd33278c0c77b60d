import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Frame, type Locator, type Page } from 'playwright-core'
import { browserPath } from './install.js'

const screenshots = fileURLToPath(new URL('../screenshots', import.meta.url))

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** A person at the editor: what they can do and what they see. */
export interface Editor {
  readonly page: Page
  readonly open: (file: string) => Promise<void>
  readonly command: (title: string) => Promise<void>
  /** Closes every editor and drops what was not saved. */
  readonly closeAll: () => Promise<void>
  /** Puts the caret at a line (1-based) and its end. */
  readonly goTo: (line: number) => Promise<void>
  /** The texts that decorations add after the lines, in order. */
  readonly decorations: () => Promise<readonly string[]>
  readonly squiggles: (severity: 'error' | 'warning' | 'info' | 'hint') => Locator
  readonly tree: (view: 'goals' | 'agenda') => Locator
  readonly statusBar: () => Locator
  /** The frame of a webview whose content has an element. */
  readonly frameWith: (selector: string) => Promise<Frame>
  readonly shot: (name: string, clip?: Locator) => Promise<void>
  readonly text: () => Promise<string>
}

export async function openEditor(browser: Browser, url: string, size = { width: 1280, height: 800 }): Promise<Editor> {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 1, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(url)
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 })
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 })
  const quickInput = page.locator('.quick-input-widget:visible')

  const pick = async (text: string): Promise<void> => {
    await quickInput.locator('input').first().fill(text)
    await quickInput.locator('.quick-input-list .monaco-list-row').first().waitFor()
    await page.keyboard.press('Enter')
    // A command may ask something in turn, in the same box.
    await page.waitForFunction(() => {
      const box = document.querySelector<HTMLElement>('.quick-input-widget:not(.quick-input-widget-closing)')
      return !box || box.offsetParent === null || !box.querySelector('input')?.value.startsWith('>')
    })
  }
  const editor: Editor = {
    page,
    open: async (file) => {
      await page.keyboard.press('Control+P')
      await quickInput.locator('input').first().fill(file)
      await quickInput
        .locator('.quick-input-list .monaco-list-row', { hasText: file.split('/').at(-1)! })
        .first()
        .waitFor()
      await page.keyboard.press('Enter')
      await page.locator(`.tab.active[data-resource-name="${file.split('/').at(-1)}"]`).waitFor()
      await page.locator('.editor-instance .view-lines').first().waitFor()
    },
    command: async (title) => {
      // A webview keeps the keys it gets to itself.
      await page.evaluate(() => document.activeElement instanceof HTMLIFrameElement && document.activeElement.blur())
      await page.keyboard.press('F1')
      await pick(`>${title}`)
    },
    closeAll: async () => {
      await editor.command('View: Close All Editors')
      const dialog = page.locator('.monaco-dialog-box')
      const empty = page.locator('.editor-group-container.empty')
      await dialog.or(empty).first().waitFor()
      while (await dialog.isVisible()) {
        await dialog.locator('.monaco-button', { hasText: "Don't Save" }).click()
        await dialog.or(empty).first().waitFor()
      }
    },
    goTo: async (line) => {
      await page.keyboard.press('Control+G')
      await quickInput.locator('input').first().fill(`:${line}`)
      await page.keyboard.press('Enter')
      await quickInput.waitFor({ state: 'hidden' })
      await page.keyboard.press('End')
    },
    decorations: () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.editor-instance .view-lines .view-line')]
          .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .flatMap((line) => [...line.querySelectorAll('span')])
          .map((span) => getComputedStyle(span, '::after').content)
          .filter((content) => content !== 'none' && content !== 'normal' && content !== '""')
          .map((content) => content.slice(1, -1)),
      ),
    squiggles: (severity) => page.locator(`.squiggly-${severity}`),
    tree: (view) => page.locator(`.pane:has(.pane-header[aria-label^="${view === 'goals' ? 'Goals' : 'Agenda'}"]) .monaco-list-row`),
    statusBar: () => page.locator('.statusbar-item[id$="goalmark.status"]'),
    frameWith: async (selector) => {
      const until = performance.now() + 20_000
      for (;;) {
        for (const frame of page.frames())
          if (
            (await frame
              .locator(selector)
              .count()
              .catch(() => 0)) > 0
          )
            return frame
        if (performance.now() > until) throw new Error(`no frame holds ${selector}`)
        await page.waitForTimeout(50)
      }
    },
    shot: async (name, clip) => {
      mkdirSync(screenshots, { recursive: true })
      const path = join(screenshots, `${name}.png`)
      await (clip ? clip.screenshot({ path }) : page.screenshot({ path }))
    },
    text: async () => {
      await page.locator('.editor-instance .view-lines').first().click()
      await page.keyboard.press('Control+A')
      await page.keyboard.press('Control+C')
      return page.evaluate(() => navigator.clipboard.readText())
    },
  }
  return editor
}
