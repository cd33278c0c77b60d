import type { Root } from 'mdast'
import type { FrontMatter, Plan } from './model.js'
import type { Packs, Reading } from './reading.js'

export interface ReadOptions {
  /** `/`-separated, relative to the root; a year or a word such as `okr` in it is read. */
  readonly path: string
  readonly packs: Packs
  readonly reading: Reading
}

/**
 * Tree and text → the goal model. Total: never throws, on any text. A file that is no plan gives `recognition: null`, no goals and no log.
 * Needs no today: relative dates are counted from the plan's own anchors or stay open.
 */
export function readPlan(_tree: Root, _text: string, { path, reading }: ReadOptions): Plan {
  return emptyPlan(path, reading.lang ?? 'en')
}

const noFrontMatter: FrontMatter = { span: null, entries: [], errors: [] }

/** The plan of a file that is none. */
export const emptyPlan = (path: string, lang: string): Plan => ({
  path,
  recognition: null,
  signs: [],
  kind: null,
  state: 'active',
  lang,
  title: null,
  frontMatter: noFrontMatter,
  owner: null,
  mentor: null,
  program: null,
  start: null,
  end: null,
  agreed: null,
  cadence: null,
  sessions: null,
  capacity: null,
  paused: [],
  period: null,
  goals: [],
  log: [],
  directives: [],
  privateSpans: [],
  unread: [],
  links: [],
  headings: [],
})
