import type { Finder } from '../finder.js'
import type { Found } from '../found.js'
import { intentOf } from './intent.js'

/** `I lived in Brest for long.` beside two paragraphs and more of what someone wants. */
export function withoutPast(found: readonly Found[], { labels }: Finder): readonly Found[] {
  if (found.length < 3) return found
  const past = found.filter(({ title, goals, saysSo }) => !saysSo && goals.length === 0 && intentOf(title, labels) <= -2)
  if (past.length === 0) return found
  const means = ({ title }: Found): boolean => intentOf(title, labels) > 0 || labels.hopes.isIn(title.text.toLowerCase())
  const others = found.filter((goal) => !past.includes(goal))
  return others.length >= 2 && others.every(means) ? others : found
}
