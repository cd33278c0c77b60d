import { capitals, letters } from '../../text/letters.js'
import { foldLabel } from '../fold-label.js'
import { wordsOf } from '../labels.js'
import type { Section } from '../outline.js'
import type { Finder } from './finder.js'
import { intentOf } from './intent.js'
import { own } from './own-words.js'
import { titleLine } from './title-line.js'

/**
 * A section under a goals heading that teaches goals or tells how people here go about them, and sets none: two headings and more explain (`How to set
 * them`, `When to use them`, `Tips`), or its first words and headings do over nothing but prose.
 */
export const isGuide = (section: Section, finder: Finder): boolean =>
  section.sections.filter(({ head }) => explaining.test(head!.folded) || finder.labels.samples.isIn(head!.folded)).length >= 2 ||
  isHandbook(section, finder) ||
  isAdvice(section, finder)

const explaining = /^(?:how|why|when|what|who|which|where)\s(?:to|is|are|do|does|should|use)\b/

/** `How the club plans its year.` over `The ladder` and `Where the notes are`: nobody's `I` or `my`, no list, and no heading that means to do something. */
function isHandbook(section: Section, finder: Finder): boolean {
  const { labels } = finder
  const heads = section.sections.map(({ head }) => head!)
  if (heads.length < 2 || !section.sections.every(isProse)) return false
  if (heads.some(({ prose }) => intentOf(prose, labels) > 0 || /\d/.test(prose.text))) return false
  const [lead] = section.blocks
  const said = [...(lead?.kind === 'paragraph' ? [foldLabel(lead.lines[0]!.text)] : []), ...heads.map(({ folded }) => folded)]
  return said.filter((folded) => asksOrTells.test(folded) && !own.test(folded)).length >= 2
}

const asksOrTells = /^(?:how|why|when|what|who|which|where)\s/
const isProse = ({ blocks, sections }: Section): boolean => sections.length === 0 && blocks.every(({ kind }) => kind === 'paragraph')

/** Two headings and more over prose that speaks to the reader in half of them, and nowhere of who writes. */
function isAdvice({ blocks, sections }: Section, finder: Finder): boolean {
  if (sections.length < 2 || !sections.every(isProse) || sections.some((part) => finder.meaning(part).kind === 'goal')) return false
  const texts = sections.map(({ head, blocks: below }) => `${head!.folded} ${wordsIn(below)}`)
  if (own.test(wordsIn(blocks)) || texts.some((text) => own.test(text))) return false
  return texts.filter((text) => toReader.test(text)).length * 2 >= texts.length
}

const wordsIn = (blocks: Section['blocks']): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines.map(({ text }) => text.toLowerCase()) : [])).join(' ')

const toReader =
  /(?<!\p{L})(?:you|your|yourself|du|dein\p{L}*|dich|vous|votre|vos|tu|toi|tes|usted|tus|você|вы|ваш\p{L}*|ты|тво\p{L}*|вам|тебе)(?!\p{L})/u

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
