import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type RunningEditor, startEditor } from './code-server.js'
import { type Editor, launchBrowser, openEditor } from './editor.js'
import { cache } from './install.js'

export const exampleProgramme = fileURLToPath(new URL('../../../examples/mentoring-programme', import.meta.url))
export const exampleTeam = fileURLToPath(new URL('../../../examples/team-okrs', import.meta.url))
export const smallWorkspace = fileURLToPath(new URL('../workspace', import.meta.url))

const report = fileURLToPath(new URL('../report', import.meta.url))

export interface SessionOptions {
  readonly workspace: string
  /** `universal`: the build for browsers, run by the browser's own extension host. */
  readonly build?: 'native' | 'universal'
  readonly settings?: Readonly<Record<string, unknown>>
  readonly size?: { readonly width: number; readonly height: number }
}

/** One editor for a file of tests: opened before the first, closed after the last. */
export function editorSession({ workspace, build = 'native', settings, size }: SessionOptions): {
  readonly editor: () => Editor
  readonly folder: () => string
} {
  let running: RunningEditor
  let browser: Browser
  let editor: Editor
  beforeAll(async () => {
    running = await startEditor({
      workspace,
      extensions: join(cache, build === 'native' ? 'extensions' : 'extensions-universal'),
      ...(settings && { settings }),
    })
    browser = await launchBrowser()
    editor = await openEditor(browser, running.url, size)
  })
  // What a failed test saw stands in `test/e2e/report`.
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    await editor?.page.screenshot({ path: join(report, `${task.name.replace(/\W+/g, '-').slice(0, 60)}.png`) })
    await editor?.page.keyboard.press('Escape')
  })
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })
  return { editor: () => editor, folder: () => running.folder }
}
