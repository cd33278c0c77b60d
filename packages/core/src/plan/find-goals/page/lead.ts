import type { Prose } from '../../../words/prose.js'
import { type Labels, wordsOf } from '../../labels/labels.js'
import type { Section } from '../../outline/outline.js'
import { joinProse } from '../../prose/prose-of.js'
import type { Finder } from '../finder.js'
import { looksAhead } from '../signs/looks-ahead.js'
import { statesGoal } from '../signs/my-goal.js'

/** `Last winter I wrote down my goals for 2027.`: among the words before the first heading or list someone speaks of goals of their own, or of what they mean to do in a time to come. */
export const leadSays = (root: Section, finder: Finder): boolean =>
  leadOf(root).some((lead) => saysOwnGoals(lead.text.toLowerCase(), finder.labels) || looksAhead(lead, finder))

function saysOwnGoals(lead: string, labels: Labels): boolean {
  const words = wordsOf(lead)
  return words.some(
    (word, index) =>
      labels.own.isIn(word) &&
      labels.goals.isIn(words.slice(index + 1, index + 3).join(' ')) &&
      !(labels.openers.has(words[index + 1]!) && labels.copulas.has(words[index + 2] ?? '')),
  )
}

/** `I have a few goals this year.`: someone speaks of themselves and of goals in one sentence there. */
export const leadHints = (root: Section, { labels }: Finder): boolean =>
  leadOf(root).some(({ text }) =>
    text
      .toLowerCase()
      .split(/[.!?。]/)
      .some(
        (said) =>
          said.length <= 160 &&
          !statesGoal(said, labels) &&
          labels.goals.isIn(said) &&
          labels.small.self(said) &&
          !labels.aboutGoals.isIn(said),
      ),
  )

/** The paragraphs before the first heading, list or anything else, right under a title too. */
function leadOf({ blocks, sections }: Section): readonly Prose[] {
  const lead: Prose[] = []
  for (const block of blocks.length > 0 ? blocks : (sections[0]?.blocks ?? [])) {
    if (block.kind === 'other') continue
    if (block.kind !== 'paragraph') break
    lead.push(joinProse(block.lines))
  }
  return lead
}

/** `希望以上内容能在春节前搞定。`: the last words of the page wish for all that stands above them. */
export function closingWishes(root: Section, { labels }: Finder): boolean {
  const last = lastOf(root).blocks.at(-1)
  if (last?.kind !== 'paragraph') return false
  const text = last.lines.map((line) => line.text.toLowerCase()).join(' ')
  return text.length <= 120 && labels.asks.wish.isIn(text) && saysAbove(text, labels)
}

const lastOf = (section: Section): Section => (section.sections.length === 0 ? section : lastOf(section.sections.at(-1)!))

function saysAbove(text: string, { small }: Labels): boolean {
  for (const word of small.above) if (word >= '\u3000' ? text.includes(word) : ` ${text} `.includes(` ${word} `)) return true
  return false
}
