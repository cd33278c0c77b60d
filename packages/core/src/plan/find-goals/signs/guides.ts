import { capitals, letters } from '../../../text/letters.js'
import { foldLabel } from '../../labels/fold-label.js'
import { type Labels, wordsOf } from '../../labels/labels.js'
import { firstLetters } from '../../labels/small-words.js'
import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import { intentOf } from './intent.js'
import { titleLine } from './title-line.js'

/**
 * A section under a goals heading that teaches goals or tells how people here go about them, and sets none: two headings and more explain (`How to set
 * them`, `When to use them`, `Tips`), or its first words and headings do over nothing but prose.
 */
export const isGuide = (section: Section, finder: Finder): boolean =>
  section.sections.filter(({ head }) => explains(head!.folded, finder.labels) || finder.labels.samples.isIn(head!.folded)).length >= 2 ||
  isHandbook(section, finder) ||
  answersQuestions(section, finder) ||
  isAdvice(section, finder)

function explains(folded: string, { small }: Labels): boolean {
  const [first = '', second = ''] = folded.split(' ', 2)
  return small.questions.has(first) && small.explains.has(firstLetters(second))
}

/** `Why?` and `How far are we?` beside headings under which nobody wishes for anything: what a thing is, and no goals for it. */
function answersQuestions({ sections }: Section, { labels }: Finder): boolean {
  if (!sections.every(isProse)) return false
  const others = sections.filter(({ head }) => !/[?？]$/.test(head!.folded))
  if (sections.length - others.length < 2) return false
  return others.every(({ head, blocks }) => {
    if (labels.small.reader(head!.folded)) return true
    if (intentOf(head!.prose, labels) > 0) return false
    const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []))
    return lines.every((line) => {
      const text = line.text.toLowerCase()
      return intentOf(line, labels) <= 0 && !/\d/.test(text) && !labels.small.self(text) && !labels.hopes.isIn(text)
    })
  })
}

/** `How the club plans its year.` over `The ladder` and `Where the notes are`: nobody's `I` or `my`, no list, and no heading that means to do something. */
function isHandbook(section: Section, finder: Finder): boolean {
  const { labels } = finder
  const heads = section.sections.map(({ head }) => head!)
  if (heads.length < 2 || !section.sections.every(isProse)) return false
  if (heads.some(({ prose }) => intentOf(prose, labels) > 0 || /\d/.test(prose.text))) return false
  const [lead] = section.blocks
  const said = [...(lead?.kind === 'paragraph' ? [foldLabel(lead.lines[0]!.text)] : []), ...heads.map(({ folded }) => folded)]
  return said.filter((folded) => asksOrTells(folded, labels) && !labels.small.self(folded)).length >= 2
}

const asksOrTells = (folded: string, { small }: Labels): boolean =>
  folded.includes(' ') && small.questions.has(folded.slice(0, folded.indexOf(' ')))
const isProse = ({ blocks, sections }: Section): boolean => sections.length === 0 && blocks.every(({ kind }) => kind === 'paragraph')

/** Two headings and more over prose that speaks to the reader in half of them, and nowhere of who writes. */
function isAdvice({ blocks, sections }: Section, finder: Finder): boolean {
  if (sections.length < 2 || !sections.every(isProse) || sections.some((part) => finder.meaning(part).kind === 'goal')) return false
  const texts = sections.map(({ head, blocks: below }) => `${head!.folded} ${wordsIn(below)}`)
  const { small } = finder.labels
  if (small.self(wordsIn(blocks)) || texts.some(small.self)) return false
  return texts.filter(small.reader).length * 2 >= texts.length
}

const wordsIn = (blocks: Section['blocks']): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines.map(({ text }) => text.toLowerCase()) : [])).join(' ')

const firstInCapitals = new RegExp(`^[^${letters}]*([${capitals}]{3,8})(?![${letters}])`)

/** `WOOP` over `Wish, Outcome, Obstacle, Plan`: what the letters of a method stand for, in English or another language. */
export function spellsOut({ head, blocks, sections }: Section, finder: Finder): boolean {
  const name = head && firstInCapitals.exec(head.prose.text)?.[1]
  if (!name || sections.length > 0) return false
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.node.children : []))
  if (items.length !== name.length || items.some(({ checked }) => checked != null)) return false
  const lines = items.map((item) => wordsOf(foldLabel(titleLine(item, finder).text)))
  return (
    lines.every(([first = ''], at) => first.startsWith(name.charAt(at).toLowerCase())) ||
    (methods.has(name) && lines.every(({ length }) => length <= 2))
  )
}

const methods: ReadonlySet<string> = new Set(['WOOP', 'SMART', 'SMARTER', 'GROW', 'CLEAR', 'HARD', 'PACT', 'FAST', 'PURE', 'DUMB'])
