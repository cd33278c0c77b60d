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

/** Where setup unpacks what is tested. */
const builds = { native: 'extensions', universal: 'extensions-universal', virtual: 'extensions-virtual' } as const

export interface SessionOptions {
  readonly workspace: string
  /** `universal`: the build for browsers, run by the browser's own extension host. `virtual`: the native one, beside an extension that brings a file system. */
  readonly build?: keyof typeof builds
  readonly settings?: Readonly<Record<string, unknown>>
  readonly size?: { readonly width: number; readonly height: number }
  readonly file?: string
  readonly untrusted?: boolean
  /** Another language than English: `de`. */
  readonly language?: string
}

/** One editor for a file of tests: opened before the first, closed after the last. */
export function editorSession({ workspace, build = 'native', settings, size, file, untrusted, language }: SessionOptions): {
  readonly editor: () => Editor
  readonly folder: () => string
} {
  let running: RunningEditor
  let browser: Browser
  let editor: Editor
  beforeAll(async () => {
    running = await startEditor({
      workspace,
      extensions: join(cache, builds[build]),
      ...(settings && { settings }),
      file,
      untrusted,
    })
    browser = await launchBrowser()
    editor = await openEditor(browser, running.url, { ...(size && { size }), ...(language && { language }) })
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
