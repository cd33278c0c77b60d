import { execFile, spawn } from 'node:child_process'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { eventually, type Folder, server, today } from './plans.js'

const run = promisify(execFile)
const init = fileURLToPath(new URL('../emacs/init.el', import.meta.url))

/** Emacs as a daemon with its own event loop; what is asked of it runs there. */
export interface Emacs {
  /** The value of a Lisp expression, in the buffer of `file`. */
  readonly lisp: <Value = unknown>(file: string, expression: string) => Promise<Value>
  readonly text: (file: string) => Promise<string>
  readonly stop: () => Promise<void>
}

export async function startEmacs(folder: Folder): Promise<Emacs> {
  const name = basename(folder.path)
  const env = {
    ...process.env,
    HOME: folder.path,
    XDG_RUNTIME_DIR: folder.path,
    LANG: 'C.UTF-8',
    GOALMARK_SERVER: server,
    GOALMARK_TODAY: today,
  }
  const child = spawn('emacs', ['-q', `--fg-daemon=${name}`, '-l', init], {
    cwd: folder.path,
    env,
    stdio: process.env.GOALMARK_CLIENT_LOG ? 'inherit' : 'ignore',
  })
  const evaluated = async (expression: string): Promise<string> => {
    const { stdout } = await run('emacsclient', ['-s', name, '--eval', expression], { env })
    return stdout.trim()
  }
  // emacsclient prints a string as Lisp reads it; JSON inside it needs its quotes back.
  const lisp = async <Value>(file: string, expression: string): Promise<Value> => {
    const buffer = file === '' ? '(current-buffer)' : `(find-file-noselect "${folder.path}/${file}")`
    const printed = await evaluated(
      `(with-current-buffer ${buffer} (base64-encode-string (encode-coding-string (goalmark-json ${expression}) 'utf-8) t))`,
    )
    return JSON.parse(Buffer.from(printed.replaceAll('"', ''), 'base64').toString('utf8')) as Value
  }
  await eventually(
    () => evaluated('(featurep (quote eglot))').catch(() => ''),
    (answer) => answer === 't',
  )
  return {
    lisp,
    text: (file) => lisp<string>(file, '(goalmark-text)'),
    stop: async () => {
      await evaluated('(let (kill-emacs-hook) (kill-emacs))').catch(() => '')
      child.kill()
    },
  }
}
