import { distance } from '../../text/near.js'

/** Front matter keys of plan-format sections 1 and 12, each with what else people write. Folded: lower case, `_` and blanks as `-`. */
const keys = {
  plan: [],
  state: ['plan-state'],
  title: [],
  mentee: ['coachee', 'mentees', 'protege', 'employee', 'apprentice', 'trainee', 'preceptee', 'student'],
  mentor: ['coach', 'mentors', 'advisor', 'adviser', 'tutor', 'preceptor'],
  manager: ['line-manager', 'supervisor'],
  owner: [],
  program: ['programme'],
  cohort: [],
  start: ['start-date', 'starts', 'started', 'from'],
  end: ['end-date', 'ends', 'until', 'due', 'deadline'],
  agreed: ['agreed-on'],
  'check-ins': ['checkins', 'check-in', 'checkin', 'cadence'],
  sessions: ['session-count'],
  stage: ['career-stage'],
  capacity: [],
  lang: ['language'],
  framework: [],
  type: [],
  paused: ['pause', 'pauses'],
  period: ['quarter', 'year'],
  'date-order': [],
  'fiscal-year-start': [],
  'progress-from': [],
  goals: [],
} as const satisfies Record<string, readonly string[]>

export type FrontMatterKey = keyof typeof keys

/** The keys as the project writes them: for completion and docs. */
export const frontMatterKeys = Object.keys(keys) as readonly FrontMatterKey[]

const known: ReadonlyMap<string, FrontMatterKey> = new Map(
  frontMatterKeys.flatMap((key) => [key, ...keys[key]].map((word) => [word, key] as const)),
)

const fold = (key: string): string =>
  isFolded(key)
    ? key
    : key
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_]+/g, '-')

function isFolded(key: string): boolean {
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    if (!((code >= 97 && code <= 122) || code === 45)) return false
  }
  return true
}

/** `programme` → `program`; `undefined` for a key that is not ours. */
export const keyOf = (key: string): FrontMatterKey | undefined => known.get(fold(key))

/** Keys of other tools (Obsidian, Jekyll, Hugo, Docusaurus, Pandoc) and everyday words that stand near one of ours and mean something else. */
const ordinary = new Set([
  ...[
    'monitor',
    'stats',
    'status',
    'star',
    'stars',
    'tags',
    'tag',
    'page',
    'rank',
    'range',
    'long',
    'name',
    'note',
    'notes',
    'role',
    'team',
    'lead',
  ],
  ...[
    'site',
    'file',
    'line',
    'place',
    'plane',
    'plain',
    'plans',
    'place',
    'goal',
    'send',
    'date',
    'slug',
    'time',
    'tile',
    'stale',
    'store',
    'story',
  ],
  ...[
    'member',
    'members',
    'menu',
    'center',
    'mention',
    'mentions',
    'season',
    'lesson',
    'lessons',
    'session',
    'order',
    'when',
    'area',
    'image',
    'images',
  ],
  ...[
    'years',
    'topic',
    'topics',
    'types',
    'typed',
    'used',
    'stamp',
    'smart',
    'sage',
    'storage',
    'image',
    'agenda',
    'edit',
    'editor',
    'author',
    'other',
  ],
  ...[
    'creates',
    'created',
    'and',
    'env',
    'lane',
    'land',
    'lead',
    'style',
    'titles',
    'table',
    'wages',
    'owners',
    'power',
    'boss',
    'loans',
    'periods',
  ],
])

/** The keys of ours that an unknown one is closest to: within two letters, one for short words. `mentro` → `mentor`. */
export function nearKeys(key: string): readonly FrontMatterKey[] {
  const word = fold(key)
  if (word.length < 4 || ordinary.has(word)) return []
  let least = 3
  let near = new Set<FrontMatterKey>()
  for (const [candidate, name] of known) {
    const most = Math.min(word.length, candidate.length) < 7 ? 1 : 2
    const apart = distance(word, candidate, most)
    if (apart > least || apart > most) continue
    if (apart < least) near = new Set()
    least = apart
    near.add(name)
  }
  return [...near]
}
