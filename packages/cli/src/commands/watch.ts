import type { Arguments } from '../args/option.js'
import { absolute, isMarkdown, shownFrom } from '../files/paths.js'
import { watchTree } from '../files/watch-tree.js'
import { workspaceRoot } from '../find-plans.js'
import type { ExitCode, Io } from '../io.js'
import { isRefusal, type Refusal, refusalLine, refuse } from '../refusal.js'
import { type LintAsked, lintOnce } from './lint.js'

/** Editors write a file in several steps; milliseconds of quiet after which it is looked at. */
const settled = 120

/** Judges again whenever a plan, a config or an ignore file changes, until Ctrl-C. Only what changed is read anew: the cache knows the rest. */
export async function watch(lint: LintAsked, args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  if (lint.asked.scope?.kind === 'staged') return refuse('--watch cannot watch what is staged', 'leave out --staged, or try --changed')
  if (lint.asked.instead.size > 0) return refuse('--watch cannot watch stdin', 'name a file')
  const root = workspaceRoot({ cwd: io.cwd, paths: lint.asked.paths })
  const changes = watchChanges(root, lint, io)
  const first = await lintOnce(lint, args, io)
  if (isRefusal(first)) {
    changes.end()
    return first
  }
  let code: ExitCode = first.code
  io.stderr.write(waiting)
  const forget = io.onInterrupt(changes.end)
  while (!io.stdout.isGone() && (await changes.next()) === 'changed') {
    const result = await lintOnce(lint, args, clearing(io))
    if (isRefusal(result)) io.stderr.write(`goalmark: ${refusalLine(result)}\n`)
    code = result.code
    io.stderr.write(waiting)
  }
  forget()
  changes.end()
  return code
}

interface Changes {
  /** Waits until something has changed since the last one was told, and then for a while of quiet. */
  readonly next: () => Promise<'changed' | 'ended'>
  readonly end: () => void
}

/** From now on: what changes while a run reads is told after it. */
function watchChanges(root: string, lint: LintAsked, io: Io): Changes {
  let state: 'quiet' | 'changed' | 'ended' = 'quiet'
  let timer: NodeJS.Timeout | undefined
  let tell: (() => void) | undefined
  // What a run writes itself must not make it run again.
  const own = new Set(lint.outputs.flatMap(({ file }) => (file === null ? [] : [absolute(io.cwd, file)])))
  if (lint.asked.cacheFile) own.add(lint.asked.cacheFile(root, 'lint'))
  const unwatch = watchTree(root, {
    changed: (path, what) => {
      if (own.has(path) || !(what === 'folder' || matters(path))) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (state === 'quiet') state = 'changed'
        tell?.()
      }, settled)
    },
    unwatched: (folder, { code, message }) => void io.stderr.write(`${notWatched(folder, code ?? message, io)}\n`),
  })
  return {
    next: async () => {
      if (state === 'quiet') {
        await new Promise<void>((resolve) => {
          tell = resolve
        })
      }
      if (state === 'ended') return 'ended'
      state = 'quiet'
      return 'changed'
    },
    end: () => {
      state = 'ended'
      clearTimeout(timer)
      unwatch()
      tell?.()
    },
  }
}

const waiting = 'Watching; Ctrl-C ends it.\n'

/** On a terminal each report begins on a clean page; into a file they follow each other. */
const clearing = (io: Io): Io => {
  if (io.stdout.isTTY) io.stdout.write('\u001b[2J\u001b[3J\u001b[H')
  return io
}

const notWatched = (folder: string, why: string, { cwd }: Io): string =>
  why === 'ENOSPC'
    ? `goalmark: ${shownFrom(cwd, folder)}: not watched, for the system watches no more; raise fs.inotify.max_user_watches`
    : `goalmark: ${shownFrom(cwd, folder)}: not watched (${why})`

/** Plans, configs (which may extend others of any name), programmes, baselines and what is ignored. */
const matters = (path: string): boolean => isMarkdown(path) || /\.(?:json[cl]?|ya?ml)$|[\\/]\.gitignore$/.test(path)
