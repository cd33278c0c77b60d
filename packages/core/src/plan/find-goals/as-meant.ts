import { wordsOf } from '../labels/labels.js'
import { depths } from '../outline/lead-depth.js'
import type { Section } from '../outline/outline.js'
import type { Finder } from './finder.js'

/** `Initial goal: …`, the five parts, and `SMART goal: …`: one goal, by its last name. */
export function withoutDrafts(section: Section, finder: Finder): Section {
  const { small } = finder.labels
  const at = section.sections.findIndex(
    (part, index) =>
      small.drafts.has(wordsOf(part.head!.folded)[0] ?? '') && isOne(part, finder) && isOne(section.sections[index + 1], finder),
  )
  if (at < 0) return section
  const [draft, goal] = section.sections.slice(at, at + 2) as [Section, Section]
  const one = {
    ...goal,
    blocks: [...draft.blocks, ...goal.blocks],
    sections: [...draft.sections, ...goal.sections],
    span: { start: draft.span.start, end: goal.span.end },
  }
  return { ...section, sections: section.sections.toSpliced(at, 2, one) }
}

/** A line that names one goal and counts none. */
function isOne(part: Section | undefined, finder: Finder): boolean {
  const meaning = part && part.head!.depth > 6 ? finder.meaning(part) : undefined
  return meaning?.kind === 'goal' && meaning.opener.number === null
}

/** `To do`, `Doing`, `Done` and nothing else under a goals heading: a board of goals, and no tasks of one. */
export function onBoard(section: Section, finder: Finder): Section {
  const { sections, blocks } = section
  if (sections.length < 2 || blocks.some(({ kind }) => kind === 'list') || !sections.every((part) => isState(part, finder))) return section
  return { ...section, sections: sections.map((part) => (isOpen(part, finder) ? asGroup(part, finder) : part)) }
}

const isState = ({ head }: Section, { labels }: Finder): boolean =>
  head!.depth <= 6 && (labels.status.has(head!.folded) || (labels.toDo.isIn(head!.folded) && wordsOf(head!.folded).length <= 2))

const isOpen = ({ head }: Section, { labels }: Finder): boolean => {
  const status = labels.status.get(head!.folded)
  return status !== 'done' && status !== 'dropped'
}

function asGroup(part: Section, finder: Finder): Section {
  const group = { ...part }
  finder.groups.add(group)
  return group
}

/** `**Kitchen**` over a list, below the list of `### Boats`, where the other parts of life are headings: one of them. */
export function boldBeside(section: Section, finder: Finder): Section {
  const parts = section.sections.filter(({ head }) => head!.depth <= 6)
  const bold = parts.flatMap((part) => boldIn(part, finder))
  if (bold.length === 0 || parts.length < 2 || bold.length * 2 > parts.length) return section
  return {
    ...section,
    sections: section.sections.flatMap((part) => {
      const own = bold.filter((one) => part.sections.includes(one))
      return own.length === 0 ? part : [{ ...part, sections: part.sections.filter((one) => !own.includes(one)) }, ...own]
    }),
  }
}

/** Lines in bold that name no more than a part of life, below a list and over another. */
const boldIn = ({ blocks, sections }: Section, finder: Finder): readonly Section[] =>
  blocks.some(({ kind }) => kind === 'list')
    ? sections.filter(
        (part) =>
          part.head!.depth === depths.bold &&
          wordsOf(part.head!.folded).length <= 3 &&
          finder.meaning(part).kind === 'plain' &&
          part.blocks.some(({ kind }) => kind === 'list'),
      )
    : []
