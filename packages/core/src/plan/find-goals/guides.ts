import { foldLabel } from '../fold-label.js'
import { wordsOf } from '../labels.js'
import type { Section } from '../outline.js'
import type { Finder } from './finder.js'
import { intentOf } from './intent.js'
import { titleLine } from './title-line.js'

/**
 * A section under a goals heading that teaches goals or tells how people here go about them, and sets none: two headings and more explain (`How to set
 * them`, `When to use them`, `Tips`), or its first words and headings do over nothing but prose.
 */
export const isGuide = (section: Section, finder: Finder): boolean =>
  section.sections.filter(({ head }) => explaining.test(head!.folded) || finder.labels.samples.isIn(head!.folded)).length >= 2 ||
  isHandbook(section, finder)

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
const own = /(?<![a-z])(?:i|my|me|we|our|us|myself)(?![a-z])/

const isProse = ({ blocks, sections }: Section): boolean => sections.length === 0 && blocks.every(({ kind }) => kind === 'paragraph')

/** `WOOP` over `Wish, Outcome, Obstacle, Plan`: what the letters of a method stand for, in English or another language. */
export function spellsOut({ head, blocks, sections }: Section, finder: Finder): boolean {
  const name = head && /^\P{L}*(\p{Lu}{3,8})(?!\p{L})/u.exec(head.prose.text)?.[1]
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
