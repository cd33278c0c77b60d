import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import { acts } from './intent.js'

/** `## Learn to sail` says what is to be reached: a list under it is how, whatever leads to that list. A page's title may be anything. */
export const isDeed = ({ head }: Section, { labels }: Finder): boolean =>
  head !== null && head.depth > 1 && head.depth <= 6 && acts(head.prose, labels)
