import { type FSWatcher, watch as watchFolder } from 'node:fs'
import type { Arguments } from '../args/option.js'
import { isMarkdown } from '../files/paths.js'
import type { ExitCode, Io } from '../io.js'
import { isRefusal, type Refusal, refusalLine, refuse } from '../refusal.js'
import { type LintAsked, lintOnce } from './lint.js'

/** Editors write a file in several steps; milliseconds of quiet after which it is looked at. */
const settled = 120

/** Judges again whenever a plan, a config or an ignore file changes, until Ctrl-C. Only what changed is read anew: the cache knows the rest. */
export async function watch(lint: LintAsked, args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  if (lint.asked.scope?.kind === 'staged') return refuse('--watch cannot watch what is staged', 'leave out --staged, or try --changed')
  if (lint.asked.instead.size > 0) return refuse('--watch cannot watch stdin', 'name a file')
  const first = await lintOnce(lint, args, io)
  if (isRefusal(first)) return first
  let code = first.code
  const { root } = first.plans.selection
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    let running = false
    let again = false
    const rerun = async (): Promise<void> => {
      if (running) {
        again = true
        return
      }
      running = true
      const result = await lintOnce(lint, args, clearing(io))
      if (isRefusal(result)) io.stderr.write(`goalmark: ${refusalLine(result)}\n`)
      else code = result.code
      running = false
      if (io.stdout.isGone()) return end()
      io.stderr.write(waiting)
      if (again) {
        again = false
        void rerun()
      }
    }
    const watchers = watchAll(root, () => {
      clearTimeout(timer)
      timer = setTimeout(() => void rerun(), settled)
    })
    io.stderr.write(waiting)
    const end = (): void => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
      forget()
      resolve(code)
    }
    const forget = io.onInterrupt(end)
  })
}

const waiting = 'Watching; Ctrl-C ends it.\n'

/** On a terminal each report begins on a clean page; into a file they follow each other. */
const clearing = (io: Io): Io => {
  if (io.stdout.isTTY) io.stdout.write('\u001b[2J\u001b[3J\u001b[H')
  return io
}

function watchAll(root: string, changed: () => void): readonly FSWatcher[] {
  const watcher = watchFolder(root, { recursive: true, persistent: true }, (_, name) => {
    if (name === null || matters(name.toString())) changed()
  })
  watcher.on('error', () => {})
  return [watcher]
}

const matters = (name: string): boolean =>
  !/(?:^|[\\/])(?:node_modules|\.git)[\\/]/.test(name) &&
  (isMarkdown(name) || /(?:goalmark[^\\/]*\.(?:jsonc?|ya?ml|jsonl)|package\.json|programme?\.ya?ml|\.gitignore)$/.test(name))
