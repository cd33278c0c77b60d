import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'

export const readableFrontMatter = defineRule({
  id: 'plan/readable-front-matter',
  summary: 'The front matter can be read.',
  why: 'Dates, names and state of a plan stand there; one misplaced character and all of them are lost to every reader but the eye.',
  advice: null,
  severity: 'error',
  fact: true,
  binding: true,
  on: 'plan',
  *check(plan, { text }) {
    let reported = -1
    for (const { message, span } of plan.frontMatter.errors) {
      if (span.start < reported) continue
      reported = lineEnd(text, span.start)
      yield { span, message: 'This cannot be read as YAML', advice: message }
    }
    for (const { reason, text, span, near, field } of plan.unread) {
      if (reason !== 'unknown-value' || field === null || !isInFrontMatter(span.start, plan.frontMatter.span?.end)) continue
      const [first] = near
      yield {
        span,
        message: `${quoted(text)} is not a word "${field}" knows`,
        advice: near.length === 1 ? `Is it ${first}?` : `It takes ${near.join(', ')}.`,
        atMost: 'warning',
        ...(near.length === 1 && first && { fix: { title: `Write ${first}`, safe: false, edits: [{ span, text: first }] } }),
      }
    }
  },
})

/** One slip in a line is often two for a parser. */
function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
  return at
}

const isInFrontMatter = (at: number, end: number | undefined): boolean => end !== undefined && at < end
