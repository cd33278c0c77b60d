import type { Suggestion } from '../lint/finding.js'
import type { Span } from '../text/span.js'

/** `every week` → `every week until 18 December 2026`: an end for a rhythm, right behind its words. */
export const addUntil = ({ end }: Span, day: string): Suggestion => ({
  title: `Add "until ${day}"`,
  edits: [{ span: { start: end, end }, text: ` until ${day}` }],
  caret: null,
})
