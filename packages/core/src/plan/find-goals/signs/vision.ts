import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import type { Found, Place } from '../found.js'
import { goalOfParagraph, isSentence, saysI } from '../ways/paragraphs.js'
import { acts } from './intent.js'

/** `Vision` over one sentence that begins with `I`, `We` or something to do: what someone means to become. */
export function visionIn({ head, blocks, sections }: Section, place: Place, finder: Finder): Found | undefined {
  const [only, ...more] = blocks
  if (!finder.labels.visions.has(head!.folded) || only?.kind !== 'paragraph' || more.length > 0 || sections.length > 0) return undefined
  return (saysI(only, finder) || acts(only.lines[0]!, finder.labels)) && isSentence(only, finder)
    ? { ...goalOfParagraph(only, place, finder), saysSo: true }
    : undefined
}
