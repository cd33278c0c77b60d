import type { Suggestion } from '../lint/finding.js'
import { isToml } from '../plan/front-matter/read-front-matter.js'
import type { Plan } from '../plan/model.js'
import { endOfLine } from '../text/lines.js'
import { lineEnd, lineStart } from './line-at.js'

/** New keys at the end of the front matter, with nothing behind them yet; the caret goes behind the first. Without front matter it is made. */
export function addFrontMatter(text: string, { frontMatter }: Plan, keys: readonly string[]): Suggestion {
  const eol = endOfLine(text)
  const title = `Add ${keys.map((key) => `"${key}: …"`).join(' and ')}`
  const lines = keys.map((key) => `${key}: `).join(eol)
  const first = `${keys[0]}: `.length
  if (!frontMatter.span) {
    return {
      title,
      edits: [{ span: { start: 0, end: 0 }, text: `---${eol}${lines}${eol}---${eol}${eol}` }],
      caret: { edit: 0, offset: 3 + eol.length + first },
    }
  }
  if (isToml(text, frontMatter.span)) {
    // Above the tables: behind `[params]` a key would be one of them.
    const at = lineEnd(text, frontMatter.span.start)
    const edits = [{ span: { start: at, end: at }, text: keys.map((key) => `${eol}${key} = ""`).join('') }]
    return { title, edits, caret: { edit: 0, offset: eol.length + first + 2 } }
  }
  const at = lineStart(text, frontMatter.span.end)
  return { title, edits: [{ span: { start: at, end: at }, text: lines + eol }], caret: { edit: 0, offset: first } }
}
