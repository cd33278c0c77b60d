import type { Prose } from '../../words/prose.js'
import { sliceProse } from '../prose/prose-of.js'

/** A line that people meant as an item, though Markdown takes it for one of a paragraph: `• Swim`, `[ ] Swim`, `1、游泳`, and `- Swim` set in below words. */
export const isBulleted = ({ text }: Prose): boolean =>
  typedBullet.test(text) || (marks.has(text.charCodeAt(0)) && text.trimEnd().length > 2)

/** `✅ Swim`, `□ Swim`: whether it is done, which stays with the words. ✅ ✓ ✔ ☑ ✗ ✘ ✖ ❌ ☐ ☒ □ ❏ ❐ ⬜ ◻ ▢ */
const marks: ReadonlySet<number> = new Set([
  0x2705, 0x2713, 0x2714, 0x2611, 0x2717, 0x2718, 0x2716, 0x274c, 0x2610, 0x2612, 0x25a1, 0x274f, 0x2750, 0x2b1c, 0x25fb, 0x25a2,
])

const typedBullet =
  /^(?:[一二三四五六七八九十]{1,3}、\s*|\d{1,2}、\s*|\d{1,2}[.．](?=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3])|[-*+–—]\s+|o\t|(?=\[[ xX>~/!?-]?\]\s+\S)|[•◦▪●○■➢➤►‣⁃∙·・･\uf0b7\uf0a7]\s*)(?=\S)/

/** The line without its bullet; a box stays, for it says how far the goal is. */
export const withoutBullet = (line: Prose): Prose => sliceProse(line, typedBullet.exec(line.text)?.[0].length ?? 0)

/** The same of what stands at a place of the file. */
export const beginsBulleted = (text: string, at: number): boolean => typedBullet.test(text.slice(at, at + 16))
