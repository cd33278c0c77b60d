import { nameOf, type PlanFacts, relativePath, resolveLink, type Span, type WorkspaceFacts } from '@goalmark/core'
import type { Analysis } from '../../analysis.js'
import { amongAll } from '../../links.js'
import { type Completion, completion, lastOf, type Spot } from './completion.js'

/** Beyond so many files a list helps no one; the letters typed narrow it at the next request. */
const mostFiles = 500

/**
 * Files and headings to link to: notes behind `[[`, paths behind `](`, headings behind `#` in either. `null` where no link is being written.
 * `besidesMarkdown`: the editor completes Markdown's own links, so only wiki links are.
 */
export function linkCompletions(
  analysis: Analysis,
  spot: Spot,
  workspace: WorkspaceFacts | null,
  besidesMarkdown: boolean,
): readonly Completion[] | null {
  const wiki = /\[\[([^[\]|#]*)(#[^[\]|]*)?$/.exec(spot.before)
  const link = wiki || besidesMarkdown ? null : /\]\(<?([^()<>\s#]*)(#[^()<>\s]*)?$/.exec(spot.before)
  const [, name = '', anchor] = wiki ?? link ?? []
  if (!wiki && !link) return null
  // Not while an address of the network is typed.
  if (/^[a-z][a-z0-9+.-]*:/i.test(name)) return []
  const kind = wiki ? 'wiki' : 'link'
  const linking: Linking = { analysis, spot, all: amongAll(analysis, workspace), kind, rest: restOf(spot, kind) }
  return anchor === undefined ? files(name, linking) : headings(name, anchor.slice(1), linking)
}

interface Linking {
  readonly analysis: Analysis
  readonly spot: Spot
  readonly all: WorkspaceFacts
  readonly kind: 'wiki' | 'link'
  /** What stands of the target behind the caret: it is replaced. */
  readonly rest: string
}

/** To the link's end; nothing where it is not closed on this line. */
const restOf = ({ after }: Spot, kind: Linking['kind']): string =>
  (kind === 'wiki' ? /^([^[\]|]*)(?:\||\]\])/ : /^([^()<>\s]*)[)>]/).exec(after)?.[1] ?? ''

/** The typed part and the rest. */
function spanOf({ spot, rest }: Linking, typed: string): Span {
  const { start, end } = lastOf(spot, typed.length)
  return { start, end: end + rest.length }
}

/** Those of the same folder first. */
function files(typed: string, linking: Linking): readonly Completion[] {
  const { analysis, all, kind } = linking
  return [...all.files()]
    .filter(({ path }) => path !== analysis.path)
    .map((facts) => ({ facts, way: relativePath(analysis.path, facts.path) }))
    .sort((a, b) => depthOf(a.way) - depthOf(b.way) || (a.way < b.way ? -1 : 1))
    .slice(0, mostFiles)
    .map(({ facts, way }) => {
      const label = kind === 'wiki' ? noteOf(facts, all) : way
      return completion({
        ...{ label, kind: 'link', detail: facts.title ?? '', filter: `${label} ${facts.title ?? ''}`.trim() },
        insert: kind === 'wiki' ? label : encodeURI(way),
        span: spanOf(linking, typed),
      })
    })
}

const depthOf = (way: string): number => way.split('/').length

/** The note's name; with its folders where another has the same. */
function noteOf({ path }: PlanFacts, all: WorkspaceFacts): string {
  const bare = path.replace(/\.(?:md|markdown)$/i, '')
  return all.named(nameOf(bare)).length > 1 ? bare : nameOf(bare)
}

function headings(name: string, typed: string, linking: Linking): readonly Completion[] {
  const { analysis, all, kind } = linking
  const { facts } = analysis.record
  const found = name === '' ? null : resolveLink({ kind, target: name }, facts, all)
  const file = found === null ? facts : found.kind === 'file' ? all.file(found.path) : undefined
  const close = closing(linking)
  return (file?.headings ?? []).map(({ text, slug }) =>
    completion({
      ...{ label: text, kind: 'link', detail: `#${slug}`, filter: `${kind === 'wiki' ? '' : slug} ${text}`.trim() },
      insert: (kind === 'wiki' ? text : slug) + close,
      span: spanOf(linking, typed),
    }),
  )
}

/** What ends the link, where the editor has not written it yet. */
function closing({ spot, kind, rest }: Linking): string {
  const after = spot.after.slice(rest.length)
  if (kind === 'link') return /^[)>]/.test(after) ? '' : ')'
  return /^(?:\]\]|\|)/.test(after) ? '' : after.startsWith(']') ? ']' : ']]'
}
