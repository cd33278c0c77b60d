import { type IsoDate, isoDateOf } from '@goalmark/core'
import * as vscode from 'vscode'

export type Today = () => IsoDate

/** The day in the writer's own zone, or the one that `goalmark.today` names. One of the entries that read the clock. */
export const today: Today = () => isoDateOf(vscode.workspace.getConfiguration('goalmark').get('today', '')) ?? calendarDay(new Date())

const calendarDay = (now: Date): IsoDate =>
  `${String(now.getFullYear()).padStart(4, '0')}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}` as IsoDate
