import { folderOf, joinPath } from '../text/path.js'
import type { Span } from '../text/span.js'
import type { HeadingFacts, LinkFacts, PlanFacts, WorkspaceFacts } from './facts.js'
import { noteName } from './workspace-of.js'

/** Where a link leads. */
export type LinkTarget =
  /** A file, and the place in it where the link names one. */
  | { readonly kind: 'file'; readonly path: string; readonly span: Span | null }
  /** A goal or step known by its id. */
  | { readonly kind: 'id'; readonly path: string; readonly span: Span; readonly goal: string | null }
  /** The network, or a scheme of its own: never looked at. */
  | { readonly kind: 'outside' }
  /** Outside the root, or something whose existence cannot be known from here. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'nowhere'; readonly lacks: 'file' | 'heading' | 'id'; readonly path: string | null }

/**
 * Resolves a link of one file among all of them. Links as Markdown renderers do it (relative to the file, `/` from the root, `#slug`), wiki
 * links as Obsidian does it (a note's name anywhere, the shortest path wins; `#Heading`, `#^block`), `depends` by id.
 */
export function resolveLink({ kind, target }: Pick<LinkFacts, 'kind' | 'target'>, from: PlanFacts, workspace: WorkspaceFacts): LinkTarget {
  if (kind === 'depends') return byId(target, from, workspace)
  if (kind === 'names') return byName(target, from, workspace)
  return kind === 'wiki' ? wikiLink(target, from, workspace) : markdownLink(target, from, workspace)
}

function byId(id: string, from: PlanFacts, workspace: WorkspaceFacts): LinkTarget {
  const here = from.ids.find((each) => each.id === id)
  if (here) return { kind: 'id', path: from.path, span: here.span, goal: here.goal }
  const [path] = workspace.withId(id)
  const place = path === undefined ? undefined : workspace.file(path)?.ids.find((each) => each.id === id && each.scope === 'workspace')
  return place ? { kind: 'id', path: path!, span: place.span, goal: place.goal } : { kind: 'nowhere', lacks: 'id', path: null }
}

/** A goal's id, or the heading of that name in the same file; else it is no link at all. */
function byName(name: string, from: PlanFacts, workspace: WorkspaceFacts): LinkTarget {
  const found = byId(name, from, workspace)
  if (found.kind === 'id') return found
  const heading = headingNamed(name, from.headings)
  return heading ? { kind: 'file', path: from.path, span: heading.span } : { kind: 'unknown' }
}

function markdownLink(target: string, from: PlanFacts, workspace: WorkspaceFacts): LinkTarget {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) return { kind: 'outside' }
  const hash = target.indexOf('#')
  const name = decoded((hash < 0 ? target : target.slice(0, hash)).replace(/\?.*$/, ''))
  const anchor = hash < 0 ? null : decoded(target.slice(hash + 1))
  const path = name === '' ? from.path : joinPath(name.startsWith('/') ? '' : (folderOf(from.path) ?? ''), name.replace(/^\/+/, ''))
  if (path === '..' || path.startsWith('../')) return { kind: 'unknown' }
  const found = path === '' ? '' : existing(path, workspace)
  if (found === null) return { kind: 'nowhere', lacks: 'file', path }
  return placeIn(found, anchor, from, workspace)
}

/** A path as it is, or with `.md` added, as sites and editors understand it. */
function existing(path: string, workspace: WorkspaceFacts): string | null {
  if (workspace.exists(path)) return path
  return workspace.exists(`${path}.md`) ? `${path}.md` : null
}

function wikiLink(target: string, from: PlanFacts, workspace: WorkspaceFacts): LinkTarget {
  const [reference = ''] = target.split('|')
  const hash = reference.indexOf('#')
  const name = (hash < 0 ? reference : reference.slice(0, hash)).trim()
  const anchor = hash < 0 ? null : reference.slice(hash + 1).trim()
  if (name === '') return placeIn(from.path, anchor, from, workspace)
  const path = notePath(name, from, workspace)
  return path === null ? { kind: 'nowhere', lacks: 'file', path: name } : placeIn(path, anchor, from, workspace)
}

/** A whole path first, then the note whose path ends so and is shortest; beside the file that links wins among equals. */
function notePath(name: string, from: PlanFacts, workspace: WorkspaceFacts): string | null {
  const exact = existing(name.replace(/^\/+/, ''), workspace)
  if (exact) return exact
  if (/^\.\.?\//.test(name)) return existing(joinPath(folderOf(from.path) ?? '', name), workspace)
  const ending = name.toLowerCase().replace(/\.md$/, '')
  const folder = folderOf(from.path) ?? ''
  const matching = workspace.named(noteName(name)).filter((path) => {
    const bare = path.toLowerCase().replace(/\.(?:md|markdown)$/, '')
    return bare === ending || bare.endsWith(`/${ending}`)
  })
  const rank = (path: string): number => path.length + (folderOf(path) === folder ? -1_000_000 : 0)
  return matching.toSorted((a, b) => rank(a) - rank(b))[0] ?? null
}

function placeIn(path: string, anchor: string | null, from: PlanFacts, workspace: WorkspaceFacts): LinkTarget {
  if (anchor === null || anchor === '') return { kind: 'file', path, span: null }
  const facts = path === from.path ? from : workspace.file(path)
  if (!facts) return { kind: 'file', path, span: null }
  const span = anchor.startsWith('^')
    ? facts.ids.find(({ id }) => id === anchor.slice(1))?.span
    : headingNamed(anchor, facts.headings)?.span
  if (span) return { kind: 'file', path, span }
  // Block ids also stand behind paragraphs that are no goals, and pages bring anchors of their own (`#L10`, `#top`): those are not known here.
  if (anchor.startsWith('^') || /^(?:L\d+|top|:~:)/.test(anchor) || facts.headings.length === 0) return { kind: 'file', path, span: null }
  return { kind: 'nowhere', lacks: 'heading', path }
}

/** By its slug, or, as Obsidian writes it, by its words; `A#B` is the heading B below A. */
function headingNamed(anchor: string, headings: readonly HeadingFacts[]): HeadingFacts | undefined {
  const slug = anchor.toLowerCase()
  const words = folded(anchor.slice(anchor.lastIndexOf('#') + 1))
  return headings.find((heading) => heading.slug === slug) ?? headings.find(({ text }) => folded(text) === words)
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s#|^:%[\]]+/g, ' ')
    .trim()

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
