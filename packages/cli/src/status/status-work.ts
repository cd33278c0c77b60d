import type { IsoDate } from '@goalmark/core'
import type { Work } from '../reading/work.js'
import { readStatus, type StatusRead } from './plan-status.js'

/** How each plan stands on this day; `null` for what is no plan. A cache keeps the answers of one day. */
export const statusWork = (today: IsoDate): Work<StatusRead | null> => ({
  asked: { kind: 'status', today },
  make: async (reader, file) => {
    const plan = await reader.planOf(file)
    // As text and back: its words are cut from the text they stand in, and would keep all of it.
    return plan.recognition === null ? null : JSON.parse(JSON.stringify(readStatus(plan, today, file.settings.health)))
  },
  pack: (read) => JSON.stringify(read),
  unpack: (line) => {
    const read = JSON.parse(line) as StatusRead | null
    if (read !== null && !Array.isArray(read.summary?.goals)) throw new Error('no status')
    return read
  },
  shelving: null,
})
