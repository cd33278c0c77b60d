import type { Prose } from '../../words/prose.js'
import { sliceProse } from '../prose/prose-of.js'
import { isBulleted } from './typed-bullet.js'

/** Lines by which people who write no `#` part their goals, as letters and minutes in Chinese and Japanese have them. */
export type GroupLine =
  /** `【健康】`, `［仕事］`. */
  | 'bracketed'
  /** `一、工作`, `（二）生活`, `1.个人`. */
  | 'counted'
  /** `■ 仕事` over `・…`. */
  | 'marked'

/** Which of them a line is by itself; what follows it must tell whether it leads. */
export function groupLineOf({ text }: Prose): GroupLine | undefined {
  const line = text.trim()
  if (line.length > longest) return undefined
  if (bracketed.test(line)) return 'bracketed'
  if (counted.test(line)) return 'counted'
  return groupMarks.has(line.charCodeAt(0)) ? 'marked' : undefined
}

/** What it names. */
export function wordsOfGroup(line: Prose): Prose {
  const { text } = line
  const from = text.search(/\S/)
  switch (groupLineOf(line)) {
    case 'bracketed':
      return sliceProse(line, from + 1, text.trimEnd().length - 1)
    case 'marked':
      return sliceProse(line, from + 1 + text.slice(from + 1).search(/\S|$/))
    default:
      return line
  }
}

/** Whether a line leads the one below it: that has a bullet, and another than its own. */
export const leadsLine = (line: Prose, next: Prose): boolean =>
  isBulleted(next) && groupLineOf(next) === undefined && firstCode(next) !== firstCode(line)

const firstCode = ({ text }: Prose): number => text.charCodeAt(text.search(/\S|$/))

/** In UTF-16 units: more is a sentence. */
const longest = 24

const bracketed = /^(?:【[^【】]+】|［[^［］]+］|〔[^〔〕]+〕|〈[^〈〉]+〉)$/
const counted =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、](?=[\u3040-\u30ff\u4e00-\u9fff]))\s*[^。！？!?、，,：:]{1,16}$/
/** ■ ◆ ◇ ▼ ▽ ● ◎ ★ ☆ ▶ ○ ◯ */
const groupMarks: ReadonlySet<number> = new Set([
  0x25a0, 0x25c6, 0x25c7, 0x25bc, 0x25bd, 0x25cf, 0x25ce, 0x2605, 0x2606, 0x25b6, 0x25cb, 0x25ef,
])
