import type { FrontMatter, Plan } from './model.js'

const none: FrontMatter = { span: null, entries: [], errors: [] }

/** The plan of a file that is none. */
export const emptyPlan = (path: string, lang: string): Plan => ({
  path,
  recognition: null,
  signs: [],
  kind: null,
  state: 'active',
  lang,
  title: null,
  frontMatter: none,
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
