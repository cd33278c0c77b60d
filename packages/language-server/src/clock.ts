import { dayOf, type IsoDate } from '@goalmark/core'
import type { Stop } from './host.js'

/** The day it is where the writer sits. */
export function today(): IsoDate {
  const now = new Date()
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!
}

/** A timer may sleep with the machine, so that one for midnight alone could come hours late; in milliseconds. */
const longestSleep = 15 * 60_000

/** Calls back once on each new day. */
export function onNewDay(run: () => void): Stop {
  let day = today()
  let timer: ReturnType<typeof setTimeout>
  const wait = (): void => {
    timer = setTimeout(look, Math.min(longestSleep, untilMidnight() + 1000))
    if (typeof timer === 'object') timer.unref?.()
  }
  const look = (): void => {
    const now = today()
    if (now !== day) {
      day = now
      run()
    }
    wait()
  }
  wait()
  return () => clearTimeout(timer)
}

function untilMidnight(): number {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime()
}
