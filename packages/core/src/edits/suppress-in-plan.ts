import type { Suggestion } from '../lint/finding.js'
import type { Plan } from '../plan/model.js'
import { endOfLine } from '../text/lines.js'

/** A comment at the top, below the front matter, by which a plan says that it does not want to be asked. */
export function suppressInPlan(text: string, { frontMatter }: Pick<Plan, 'frontMatter'>, rule: string): Suggestion {
  const eol = endOfLine(text)
  const at = frontMatter.span?.end ?? 0
  const comment = `<!-- goalmark-disable-file ${rule} -->`
  return {
    title: `Turn ${rule} off in this plan`,
    edits: [{ span: { start: at, end: at }, text: at === 0 ? `${comment}${eol}${eol}` : `${eol}${eol}${comment}` }],
    caret: null,
  }
}
