import { type Prose, sourceSpan } from '../../../words/prose.js'
import { foldLabel } from '../../labels/fold-label.js'
import type { Block } from '../../outline/outline.js'
import { sliceProse, trimProse } from '../../prose/prose-of.js'
import type { Finder } from '../finder.js'
import { bareGoal, type Found, type Place } from '../found.js'
import { acts, intentOf } from '../signs/intent.js'

/** A term over its definitions, each a line that begins with `: `. */
interface Defined {
  readonly term: Prose
  readonly said: readonly Prose[]
}

/**
 * Definition lists: what a term stands for are goals (`Health` over `: Swim a mile`), or the term is one and what stands below tells of it
 * (`Swim a mile` over `: with the club, by June`). Terms that label fields are no goals.
 */
export function goalsInDefinitions(blocks: readonly Block[], place: Place, finder: Finder): readonly Found[] {
  const defined = blocks.flatMap((block) => (block.kind === 'paragraph' ? definedIn(block.lines) : []))
  if (defined.length === 0 || defined.some(({ term }) => finder.labels.field(foldLabel(term.text)))) return []
  const acting = defined.filter(({ term }) => acts(term, finder.labels)).length
  if (acting * 2 >= defined.length)
    return defined.map(({ term, said }) => {
      const span = { start: sourceSpan(term).start, end: sourceSpan(said[said.length - 1]!).end }
      const below = { start: sourceSpan(said[0]!).start, end: span.end }
      return { ...goalOf(term, place), span, body: { blocks: [{ kind: 'paragraph', lines: said, span: below }], sections: [] } }
    })
  const said = defined.flatMap((one) => one.said)
  const meant = said.filter((line) => intentOf(line, finder.labels) > 0).length
  return meant * 2 >= said.length ? said.map((line) => goalOf(line, place)) : []
}

const goalOf = (title: Prose, place: Place): Found => bareGoal(title, { writtenAs: 'list-item', place })

/** What a paragraph defines; nothing where not every line is a term or a definition. */
function definedIn(lines: readonly Prose[]): readonly Defined[] {
  const found: { term: Prose; said: Prose[] }[] = []
  for (const [index, line] of lines.entries()) {
    if (defines(line)) found[found.length - 1]?.said.push(trimProse(sliceProse(line, 1)))
    else if (lines[index + 1] && defines(lines[index + 1]!)) found.push({ term: line, said: [] })
    else return []
  }
  return found
}

export const defines = ({ text }: Prose): boolean => text.charCodeAt(0) === 58 && text.charCodeAt(1) === 32
