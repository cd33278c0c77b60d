import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Frame, type Locator, type Page } from 'playwright-core'
import { browserPath } from './install.js'

const pictures = fileURLToPath(new URL('../../../packages/vscode/media/pictures', import.meta.url))
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

/** In pixels of the page. */
export interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A person at the editor: what they can do and what they see. */
export interface Editor {
  readonly page: Page
  readonly open: (file: string) => Promise<void>
  /** The same where a file system knows no search. */
  readonly openFromExplorer: (file: string) => Promise<void>
  readonly command: (title: string) => Promise<void>
  /** Closes every editor and drops what was not saved. */
  readonly closeAll: () => Promise<void>
  /** Puts the caret at a line (1-based) and its end. */
  readonly goTo: (line: number) => Promise<void>
  /** The texts that decorations add after the lines, in order. */
  readonly decorations: () => Promise<readonly string[]>
  /** How far each of those texts stands out from the editor's background: WCAG's contrast ratio. */
  readonly contrasts: () => Promise<readonly number[]>
  readonly squiggles: (severity: 'error' | 'warning' | 'info' | 'hint') => Locator
  readonly tree: (view: 'goals' | 'agenda') => Locator
  readonly statusBar: () => Locator
  /** The frame of a webview whose content has an element. */
  readonly frameWith: (selector: string) => Promise<Frame>
  /** Writes what is seen, or a part of it, once everything stands still. */
  readonly shot: (name: string, clip?: Clip) => Promise<void>
  /** The same for pictures that ship with the extension: small, as WebP. */
  readonly picture: (name: string, clip?: Clip) => Promise<void>
  readonly text: () => Promise<string>
}

export interface WindowOptions {
  readonly size?: { readonly width: number; readonly height: number }
  /** What a language pack would set: `de`. */
  readonly language?: string
}

export async function openEditor(
  browser: Browser,
  url: string,
  { size = { width: 1280, height: 800 }, language }: WindowOptions = {},
): Promise<Editor> {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  if (language) await page.addInitScript(speakIn, language)
  await page.goto(url)
  await page.locator('.monaco-workbench').waitFor({ timeout: 120_000 })
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 120_000 })
  const quickInput = page.locator('.quick-input-widget:visible')

  const pick = async (text: string): Promise<void> => {
    const row = quickInput.locator('.quick-input-list .monaco-list-row', { hasText: text.slice(1) }).first()
    // The list is that of the commands known when it was asked for: in a window that has just come up, those of extensions come later.
    const input = quickInput.locator('input').first()
    const isListed = () =>
      row.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      )
    for (let tries = 0; tries < 10; tries++) {
      await input.fill('>')
      await input.fill(text)
      if (await isListed()) break
    }
    await row.click()
    // A command may ask something in turn, in the same box.
    await page.waitForFunction(() => {
      const box = document.querySelector<HTMLElement>('.quick-input-widget:not(.quick-input-widget-closing)')
      return !box || box.offsetParent === null || !box.querySelector('input')?.value.startsWith('>')
    })
  }
  /** A webview keeps the keys it gets to itself, and a box that is still closing swallows what is meant for the next. */
  const handsFree = async (): Promise<void> => {
    await page.evaluate(() => document.activeElement instanceof HTMLIFrameElement && document.activeElement.blur())
    await quickInput.waitFor({ state: 'hidden' })
  }
  const focusInEditor = (): Promise<unknown> =>
    page.waitForFunction(() => document.activeElement?.closest('.editor-instance .monaco-editor'))
  const editor: Editor = {
    page,
    open: async (file) => {
      await handsFree()
      await page.keyboard.press('Control+P')
      await quickInput.locator('input').first().fill(file)
      // The list may still be that of files opened before: the row is chosen by its name, not by being the first.
      await quickInput
        .locator('.quick-input-list .monaco-list-row', { hasText: file.split('/').at(-1)! })
        .first()
        .click()
      await page.locator(`.tab.active[data-resource-name="${file.split('/').at(-1)}"]`).waitFor()
      await page.locator('.editor-instance .view-lines').first().waitFor()
    },
    openFromExplorer: async (file) => {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).dblclick()
      await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor()
      await page.locator('.editor-instance .view-lines').first().waitFor()
    },
    command: async (title) => {
      await handsFree()
      await page.keyboard.press('F1')
      await pick(`>${title}`)
    },
    closeAll: async () => {
      const dialog = page.locator('.monaco-dialog-box')
      const empty = page.locator('.editor-group-container.empty')
      while ((await empty.count()) === 0) {
        await editor.command('View: Close All Editors')
        await dialog
          .or(empty)
          .first()
          .waitFor({ timeout: 2000 })
          .catch(() => {})
        if (await dialog.isVisible()) await dialog.locator('.monaco-button', { hasText: "Don't Save" }).click()
        await dialog.waitFor({ state: 'hidden' })
      }
    },
    goTo: async (line) => {
      await handsFree()
      await page.keyboard.press('Control+G')
      await quickInput.locator('input').first().fill(`:${line}`)
      await page.keyboard.press('Enter')
      await quickInput.waitFor({ state: 'hidden' })
      await page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor()
      await focusInEditor()
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
    contrasts: () => page.evaluate(contrastsInPage),
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
      await page.locator('.quick-input-widget-closing').waitFor({ state: 'hidden' })
      await page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled', ...(clip && { clip }) })
    },
    picture: async (name, clip) => {
      const png = await page.screenshot({ animations: 'disabled', ...(clip && { clip }) })
      const encoder = await context.newPage()
      const webp = await encoder.evaluate(asWebp, png.toString('base64'))
      await encoder.close()
      writeFileSync(join(pictures, `${name}.webp`), Buffer.from(webp, 'base64'))
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

/** Runs in the page, before anything else of it: VS Code takes its language from here, whatever its own texts say. */
function speakIn(language: string): void {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => {} })
}

/** Runs in the page. */
function contrastsInPage(): number[] {
  const luminance = (color: string): number => {
    const [red, green, blue] = (color.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255) as [number, number, number]
    const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
  const editor = document.querySelector('.editor-instance .monaco-editor .margin') ?? document.body
  const ground = luminance(getComputedStyle(editor).backgroundColor)
  return [...document.querySelectorAll('.editor-instance .view-lines .view-line span')]
    .map((span) => getComputedStyle(span, '::after'))
    .filter(({ content }) => content !== 'none' && content !== 'normal' && content !== '""')
    .map(({ color }) => luminance(color))
    .map((ink) => (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05))
}

/** Runs in a page: a PNG in base64 → the same picture as WebP, no wider than a walkthrough shows it. */
async function asWebp(png: string): Promise<string> {
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const canvas = document.createElement('canvas')
  const scale = Math.min(1, 940 / image.width)
  canvas.width = Math.round(image.width * scale)
  canvas.height = Math.round(image.height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/webp', 0.56).slice('data:image/webp;base64,'.length)
}
