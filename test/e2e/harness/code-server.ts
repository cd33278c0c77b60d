import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entry, node } from './install.js'

export interface EditorOptions {
  /** Copied, so that tests may write. */
  readonly workspace: string
  /** A folder of unpacked extensions. */
  readonly extensions: string
  readonly settings?: Readonly<Record<string, unknown>>
  /** A `.code-workspace` in the workspace to open in place of its folder. */
  readonly file?: string | undefined
  /** Nobody has said that they trust the workspace: VS Code opens it in restricted mode. */
  readonly untrusted?: boolean | undefined
}

export interface RunningEditor {
  readonly url: string
  /** The copy of the workspace. */
  readonly folder: string
  readonly stop: () => Promise<void>
}

/** No news, no chat, no telemetry, no rests of earlier runs; and a day that does not move. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.enableExperiments': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.lineHeight': 22,
  'editor.renderWhitespace': 'none',
  'editor.wordWrap': 'on',
  'editor.hover.delay': 100,
  'files.autoSave': 'off',
  'breadcrumbs.enabled': false,
  'editor.stickyScroll.enabled': false,
  'goalmark.today': '2026-05-20',
}

/** Starts a VS Code of its own: user data, workspace and port are new, and all is gone after `stop`. */
export async function startEditor({
  workspace,
  extensions,
  settings = {},
  file,
  untrusted = false,
}: EditorOptions): Promise<RunningEditor> {
  const home = mkdtempSync(join(tmpdir(), 'goalmark-e2e-'))
  const folder = join(home, 'workspace')
  cpSync(workspace, folder, { recursive: true })
  mkdirSync(join(home, 'data/User'), { recursive: true })
  const trust = { 'security.workspace.trust.enabled': untrusted, 'security.workspace.trust.startupPrompt': 'never' }
  writeFileSync(join(home, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...trust, ...settings }))
  const port = await freePort()
  const log = openSync(join(home, 'log.txt'), 'w')
  const places = ['--user-data-dir', join(home, 'data'), '--extensions-dir', extensions]
  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override']
  const trusted = untrusted ? [] : ['--disable-workspace-trust']
  const args = [entry, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, ...places, ...quiet, ...trusted, folder]
  const server = spawn(node, args, { stdio: ['ignore', log, log], detached: true, env: { ...process.env, HOME: home } })
  const base = `http://127.0.0.1:${port}`
  await answering(base)
  return {
    url: file ? `${base}/?workspace=${encodeURIComponent(join(folder, file))}` : `${base}/?folder=${encodeURIComponent(folder)}`,
    folder,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      process.kill(-server.pid!, 'SIGTERM')
      await ended
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

/** Unpacks a VSIX as the editor itself does when somebody installs it. */
export function installVsix(vsix: string, extensions: string): void {
  const data = mkdtempSync(join(tmpdir(), 'goalmark-e2e-install-'))
  rmSync(extensions, { recursive: true, force: true })
  mkdirSync(extensions, { recursive: true })
  const places = ['--extensions-dir', extensions, '--user-data-dir', data]
  const { status, stdout, stderr } = spawnSync(node, [entry, '--install-extension', vsix, ...places, '--force'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`could not install ${vsix}\n${stdout}${stderr}`)
  rmSync(data, { recursive: true, force: true })
}

async function answering(url: string): Promise<void> {
  const until = performance.now() + 60_000
  for (;;) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (answered) return
    if (performance.now() > until) throw new Error(`nothing answers at ${url}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
