import type { TableCell } from 'mdast'
import { startOf } from '../../../markdown/place.js'
import { beginsLarge, hasLetter } from '../../../text/letters.js'
import type { Prose } from '../../../words/prose.js'
import { isNumbered } from '../../outline/numbered.js'
import { isBold } from '../../outline/outline.js'
import { isBulleted, withoutBullet } from '../../outline/typed-bullet.js'
import type { Finder } from '../finder.js'
import { intentOf } from '../signs/intent.js'

/**
 * The lines of a cell (parted by `<br>`) where each is a goal of its own: all have bullets or numbers, or all begin anew, none is a label or leads the
 * next, and the column's name is of many (`Goals`) or most of them say something to reach. Empty for a cell that holds one goal.
 */
export function linesAsGoals(cell: TableCell, ofMany: boolean, finder: Finder): readonly Prose[] {
  const lines = finder.lines(cell.children, Math.max(0, startOf(cell))).filter(({ text }) => hasLetter(text))
  if (lines.length < 2) return []
  if (lines.every(isBulleted)) return lines.map(withoutBullet)
  if (lines.every(({ text }) => isNumbered(text))) return lines
  if (isBold(lines[0]!) || !lines.every((line) => beginsAnew(line) && !finder.labelOf(line))) return []
  const meant = lines.filter((line) => intentOf(line, finder.labels) > 0).length
  return ofMany || meant * 2 > lines.length ? lines : []
}

/** A capital, a digit, or a letter of a script that has no capitals; and no colon or comma that leads on. */
const beginsAnew = ({ text }: Prose): boolean => beginsLarge(text) && !/[:：,，、]\s*$/.test(text)
