import {
  defaultReading,
  type Goal,
  type Judgement,
  type Lines,
  labelPacks,
  lineAt,
  linesOf,
  type Plan,
  readPlan,
  wordPackOf,
} from '@goalmark/core'
import { parseWithRemark } from '@goalmark/core/remark'
import { today } from '../clock.js'
import type { PlanSettings } from '../protocol.js'
import { reportWords } from '../report-words.js'
import { previewMarks } from './marks.js'
import type { PreviewMarks, PreviewRender } from './plugin.js'

/** The preview asks while it draws and cannot wait for the server; a text longer than this would hold the window up and is drawn without marks. */
const longest = 200_000

interface Drawn {
  readonly text: string
  readonly path: string
  readonly day: string
  readonly settings: PlanSettings | undefined
  readonly marks: PreviewMarks | null
}

/** `judge: null` draws no stated parts: browsers load one file, and the words of judgement would double it. */
export function renderWith(judge: ((goal: Goal, plan: Plan) => Judgement) | null): PreviewRender {
  let last: Drawn | undefined
  return (text, path, settings) => {
    if (text.length > longest) return null
    const day = today()
    if (last?.text === text && last.path === path && last.day === day && last.settings === settings) return last.marks
    const name = path.slice(path.lastIndexOf('/') + 1)
    const plan = readPlan(parseWithRemark(text), text, {
      path: name,
      packs: { labels: labelPacks, words: wordPackOf },
      reading: settings?.reading ?? defaultReading,
    })
    const places = { text, lineOf: lineOf(linesOf(text)), today: day, thresholds: settings?.health, words: reportWords() }
    const marks = plan.recognition === null ? null : previewMarks(plan, { ...places, judge: judge && ((goal) => judge(goal, plan)) })
    last = { text, path, day, settings, marks }
    return marks
  }
}

const lineOf =
  (lines: Lines) =>
  (offset: number): number =>
    lineAt(lines, offset)
