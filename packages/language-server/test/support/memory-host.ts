import { type Files, type IsoDate, isoDateOf } from '@goalmark/core'
import type { Host, HostFiles } from '../../src/host.js'

/** A world of its own: files in memory, a clock and timers that move when the test says so. */
export interface MemoryHost extends Host {
  readonly disk: Map<string, string>
  /** Lets so many milliseconds pass: timers that fall due run in order. */
  readonly pass: (milliseconds: number) => void
  readonly newDay: (day: string) => void
  /** What the host's own watcher would tell. */
  readonly touched: (paths: readonly string[]) => void
}

interface Timer {
  readonly at: number
  readonly run: () => void
}

export function memoryHost(files: Readonly<Record<string, string>> = {}, day = '2026-02-20'): MemoryHost {
  const disk = new Map(Object.entries(files))
  const timers = new Set<Timer>()
  const days = new Set<() => void>()
  const watchers = new Set<(paths: readonly string[]) => void>()
  let now = 0
  let date = isoDateOf(day) as IsoDate

  const direct: Files = {
    read: (path) => disk.get(path),
    exists: (path) => disk.has(path) || [...disk.keys()].some((known) => known.startsWith(`${path}/`)),
    list: (path) => {
      const base = path.endsWith('/') ? path : `${path}/`
      const inside = [...disk.keys()].filter((known) => known.startsWith(base)).map((known) => known.slice(base.length))
      return [...new Set(inside.map((name) => (name.includes('/') ? name.slice(0, name.indexOf('/') + 1) : name)))]
    },
  }
  const hostFiles: HostFiles = {
    direct,
    ask: (question) => question(direct),
    read: async (path) => direct.read(path),
    list: async (path) => direct.list(path),
    exists: direct.exists,
    forget: () => {},
    watch: (_root, changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
  return {
    disk,
    today: () => date,
    onNewDay: (run) => {
      days.add(run)
      return () => days.delete(run)
    },
    after: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    turn: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
    clock: () => now,
    warmsUp: false,
    native: async () => undefined,
    engine: 'auto',
    filesOf: (scheme) => (scheme === 'file' ? hostFiles : null),
    pass: (milliseconds) => {
      now += milliseconds
      for (const timer of [...timers].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)) {
        timers.delete(timer)
        timer.run()
      }
    },
    newDay: (next) => {
      date = isoDateOf(next) as IsoDate
      for (const run of days) run()
    },
    touched: (paths) => {
      for (const changed of watchers) changed(paths)
    },
  }
}
