import type { Heading, Nodes, Root } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { placeOf, startOf } from '../markdown/place.js'
import type { Span } from '../text/span.js'
import type { Context } from './context.js'
import type { PlanHeading, PlanLink } from './model.js'

/** GitHub's rule: lower case, without punctuation, blanks as `-`. `Where I am now?` → `where-i-am-now`. */
export function slugOf(text: string): string {
  const lower = text.trim().toLowerCase()
  for (let at = 0; at < lower.length; at++) if (!isSlugCode(lower.charCodeAt(at))) return cleaned(lower)
  return lower.includes(' ') ? lower.replaceAll(' ', '-') : lower
}

const isSlugCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 32 || code === 45

function cleaned(lower: string): string {
  let slug = ''
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code > 127) return lower.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '').replaceAll(/\s/g, '-')
    if (code === 32 || (code >= 9 && code <= 13)) slug += '-'
    else if (isSlugCode(code) || code === 95) slug += lower[at]
  }
  return slug
}

/** All headings with the anchors that links lead to; the second of its name gets `-1`. */
export function headingsOf(tree: Root, { kept, labels }: Pick<Context, 'kept' | 'labels'>): readonly PlanHeading[] {
  const headings: PlanHeading[] = []
  const seen = new Map<string, number>()
  for (const node of tree.children) {
    if (node.type !== 'heading') continue
    const { text, slug } = kept ? kept.ofNode(node, 'name', labels, () => nameOf(node)) : nameOf(node)
    headings.push({ depth: node.depth, text, slug: unique(slug, seen), span: placeOf(node) })
  }
  return headings
}

/** Pictures and comments have no part in a name. */
function nameOf(node: Heading): Pick<PlanHeading, 'text' | 'slug'> {
  const [only, ...more] = node.children
  const isPlain = only?.type === 'text' && more.length === 0
  const text = (isPlain ? only.value : wordsOf(node, { includeImageAlt: false, includeHtml: false })).trim()
  return { text, slug: slugOf(text) }
}

function unique(slug: string, seen: Map<string, number>): string {
  const count = seen.get(slug)
  seen.set(slug, (count ?? 0) + 1)
  if (count === undefined) return slug
  const numbered = `${slug}-${count}`
  if (seen.has(numbered)) return unique(slug, seen)
  seen.set(numbered, 1)
  return numbered
}

/** What one walk over the tree collects: links of all kinds, and where HTML stands. */
export interface Collected {
  readonly links: readonly PlanLink[]
  readonly html: readonly Span[]
}

export function collectLinks(tree: Root, text: string): Collected {
  if (!signsOfLinks.some((sign) => text.includes(sign))) return nothing
  const links: PlanLink[] = []
  const html: Span[] = []
  const wiki = text.includes('[[')
  visit(tree, { links, html, wiki })
  return { links, html }
}

/** Every link and wiki link of a text, whether a plan or not. */
export const linksOf = (tree: Root, text: string): readonly PlanLink[] => collectLinks(tree, text).links

/** A text without any of these holds neither links nor HTML: most plans need no walk. */
const signsOfLinks = ['](', '<', '[[', '://', ']:', 'www.', '@']
const nothing: Collected = { links: [], html: [] }

interface Walk {
  readonly links: PlanLink[]
  readonly html: Span[]
  readonly wiki: boolean
}

function visit(node: Nodes, walk: Walk): void {
  switch (node.type) {
    case 'link':
      walk.links.push({ kind: 'link', target: node.url, span: placeOf(node) })
      break
    case 'image':
      walk.links.push({ kind: 'image', target: node.url, span: placeOf(node) })
      return
    case 'definition':
      walk.links.push({ kind: 'link', target: node.url, span: placeOf(node) })
      return
    case 'html':
      if (startOf(node) >= 0) walk.html.push(placeOf(node))
      return
    case 'text':
      if (walk.wiki && node.value.includes('[[')) addWikiLinks(node.value, startOf(node), walk.links)
      return
  }
  if ('children' in node) for (const child of node.children) visit(child, walk)
}

const wikiLink = /\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g

function addWikiLinks(value: string, start: number, links: PlanLink[]): void {
  if (start < 0) return
  for (const match of value.matchAll(wikiLink)) {
    const at = start + match.index
    links.push({ kind: 'wiki', target: match[1]!.trim(), span: { start: at, end: at + match[0].length } })
  }
}
