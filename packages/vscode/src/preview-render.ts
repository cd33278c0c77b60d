import { defaultReading, type Lines, languages, lineAt, linesOf, readPlan } from '@goalmark/core'
import { judge } from '@goalmark/core/judge'
import { parseWithRemark } from '@goalmark/core/remark'
import { today } from './clock.js'
import { previewMarks } from './preview/marks.js'
import type { PreviewMarks, PreviewRender } from './preview/plugin.js'
import { reportWords } from './report-words.js'

/** The preview asks while it draws and cannot wait for the server; a text longer than this would hold the window up and is drawn without marks. */
const longest = 200_000

let last: { readonly text: string; readonly path: string; readonly day: string; readonly marks: PreviewMarks | null } | undefined

export const render: PreviewRender = (text, path) => {
  if (text.length > longest) return null
  const day = today()
  if (last?.text === text && last.path === path && last.day === day) return last.marks
  const plan = readPlan(parseWithRemark(text), text, {
    path: path.slice(path.lastIndexOf('/') + 1),
    packs: languages,
    reading: defaultReading,
  })
  const pack = languages.judge(plan.lang)
  const marks =
    plan.recognition === null
      ? null
      : previewMarks(plan, {
          text,
          lineOf: lineOf(linesOf(text)),
          today: day,
          words: reportWords(),
          judge: (goal) => judge(goal, plan, pack),
        })
  last = { text, path, day, marks }
  return marks
}

const lineOf =
  (lines: Lines) =>
  (offset: number): number =>
    lineAt(lines, offset)
