import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { eventually, type Folder, server, today } from './plans.js'

const run = promisify(execFile)
const init = fileURLToPath(new URL('../neovim/init.lua', import.meta.url))

/** A headless Neovim with its own event loop: keys are typed into it, and what it holds is asked. */
export interface Neovim {
  /** As typed: `A by friday<Esc>`. */
  readonly type: (keys: string) => Promise<void>
  /** The value of a Lua expression. */
  readonly lua: <Value = unknown>(expression: string) => Promise<Value>
  readonly text: () => Promise<string>
  readonly stop: () => Promise<void>
}

export async function startNeovim(folder: Folder, file: string): Promise<Neovim> {
  const socket = join(folder.path, '.git', 'nvim.sock')
  const child = spawn('nvim', ['--clean', '--headless', '--listen', socket, '-c', `luafile ${init}`, '-c', `edit ${file}`], {
    cwd: folder.path,
    env: { ...process.env, HOME: folder.path, XDG_RUNTIME_DIR: folder.path, GOALMARK_SERVER: server, GOALMARK_TODAY: today },
    stdio: 'ignore',
  })
  // Neovim 0.7 says what an expression gives on stderr.
  const remote = async (...args: string[]): Promise<string> => {
    const { stdout, stderr } = await run('nvim', ['--clean', '--headless', '--server', socket, ...args])
    return stdout + stderr
  }
  const lua = async <Value>(expression: string): Promise<Value> =>
    JSON.parse(await remote('--remote-expr', `json_encode(luaeval('${expression.replaceAll("'", "''")}'))`)) as Value
  const neovim: Neovim = {
    lua,
    type: async (keys) => {
      await remote('--remote-send', keys)
    },
    text: () => lua<string>('text()'),
    stop: async () => {
      await remote('--remote-send', '<C-\\><C-n>:qa!<CR>').catch(() => '')
      child.kill()
    },
  }
  await eventually(
    () => lua<number>('#vim.lsp.buf_get_clients(0)').catch(() => 0),
    (count) => count > 0,
  )
  return neovim
}
