import type { Io } from '../io.js'
import type { Pulse } from './read-all.js'

/** What a long run says meanwhile: one line on a terminal's stderr, from the third tenth of a second on, and gone at the end. */
export interface Progress {
  readonly pulse: Pulse
  readonly end: () => void
}

/** How long signals and messages may wait, and how often the line is drawn; milliseconds. */
const breath = 40
const redraw = 100
const patience = 300

export function progressOn(io: Io, what: string, wanted: boolean): Progress {
  const shows = wanted && io.stderr.isTTY && !io.env.CI
  const begun = io.clock()
  let breathed = begun
  let drawn = begun + patience - redraw
  let stopped = false
  const forget = io.onInterrupt(() => {
    stopped = true
  })
  const clear = (): void => {
    if (shows && drawn > begun + patience - redraw) io.stderr.write('\r\u001b[K')
  }
  const beat = async (): Promise<'go on' | 'stop'> => {
    await new Promise((resolve) => setImmediate(resolve))
    return stopped ? 'stop' : 'go on'
  }
  return {
    pulse: (done, all) => {
      const now = io.clock()
      if (now - breathed < breath) return 'go on'
      breathed = now
      if (shows && now - drawn >= redraw) {
        drawn = now
        io.stderr.write(`\r\u001b[K${what} ${grouped(done)} of ${grouped(all)}`)
      }
      return beat()
    },
    end: () => {
      clear()
      forget()
    },
  }
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
