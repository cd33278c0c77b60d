import { distance } from '../text/near.js'
import { nameOf, relativePath } from '../text/path.js'
import type { HeadingFacts, LinkFacts, PlanFacts, WorkspaceFacts } from './facts.js'
import { resolveLink } from './resolve-link.js'
import { noteName } from './workspace-of.js'

/**
 * What a link that leads nowhere was likely to be, written as it is: another heading of its file, the one file of that name elsewhere, a name or an id a
 * slip away. `null` where it leads somewhere, or nothing comes close.
 */
export function linkMeant(link: Pick<LinkFacts, 'kind' | 'target'>, from: PlanFacts, workspace: WorkspaceFacts): string | null {
  const found = resolveLink(link, from, workspace)
  if (found.kind !== 'nowhere') return null
  const { kind, target } = link
  if (found.lacks === 'id') return idNear(target, from)
  const hash = target.indexOf('#')
  const name = hash < 0 ? target : target.slice(0, hash)
  if (found.lacks === 'file') {
    const path = found.path === null ? null : fileNear(found.path, kind === 'wiki', workspace)
    return path === null ? null : (kind === 'wiki' ? noteOf(path) : encodeURI(relativePath(from.path, path))) + target.slice(name.length)
  }
  const facts = found.path === from.path ? from : found.path === null ? undefined : workspace.file(found.path)
  const heading = facts && headingNear(target.slice(hash + 1), facts.headings)
  return heading ? `${name}#${kind === 'wiki' ? heading.text : heading.slug}` : null
}

/** One that says the same and more, or less; else one a slip away. `null` where several come as close. */
function headingNear(anchor: string, headings: readonly HeadingFacts[]): HeadingFacts | null {
  const words = anchor.toLowerCase().replaceAll(/[\s_%]+/g, '-')
  const alike = headings.filter(({ slug }) => holds(slug, words) || holds(words, slug))
  const near = alike.length > 0 ? alike : headings.filter(({ slug }) => isSlip(words, slug))
  return near.length === 1 ? near[0]! : null
}

/** `ship-faster` in `objective-ship-faster`: whole words at one end. */
const holds = (all: string, part: string): boolean => part.length > 3 && (all.endsWith(`-${part}`) || all.startsWith(`${part}-`))

/** Of notes that are yet to be written none is meant that stands elsewhere under the same name: that is found already. */
function fileNear(path: string, isNote: boolean, workspace: WorkspaceFacts): string | null {
  const [only, ...more] = isNote ? [] : workspace.named(noteName(path))
  if (only !== undefined && more.length === 0) return only
  return more.length > 0 ? null : (workspace.near(noteName(path.replace(/[#|].*$/, ''))) ?? null)
}

const noteOf = (path: string): string => nameOf(path).replace(/\.[a-z]+$/i, '')

function idNear(id: string, { ids }: PlanFacts): string | null {
  const near = ids.filter((each) => isSlip(id, each.id))
  return near.length === 1 ? near[0]!.id : null
}

const isSlip = (a: string, b: string): boolean => distance(a, b, 2) <= (a.length < 6 ? 1 : 2)
