import type MarkdownIt from 'markdown-it'
import * as vscode from 'vscode'
import { mayBePlan } from '../may-be-plan.js'
import type { PlanSettings } from '../protocol.js'
import type { SettingsOf } from './settings-of.js'

/** What the heavy half adds to a page: HTML to put after the words of a line (0-based), and the state of the boxes by line. */
export interface PreviewMarks {
  readonly after: ReadonlyMap<number, string>
  readonly boxes: ReadonlyMap<number, string>
}
/** `settings`: the config's, as far as it is known. */
export type PreviewRender = (text: string, path: string, settings: PlanSettings | undefined) => PreviewMarks | null

/**
 * Adds progress, health and the stated parts to Markdown's own preview. Places go over by line only: markdown-it counts lines as everyone does,
 * but rewrites what is inside them. VS Code keeps the tokens of a document and says only when it draws them whose they are: so the marks go into
 * copies then, and what is kept stays as it was.
 */
export const previewPlugin = (load: () => PreviewRender, settingsOf: SettingsOf) => (md: MarkdownIt) =>
  md.use((parser) => {
    const texts = new WeakMap<object, string>()
    parser.core.ruler.push('goalmark', ({ tokens, src }) => {
      texts.set(tokens, src)
    })
    const { renderer } = parser
    const draw = renderer.render.bind(renderer)
    renderer.render = (tokens, options, env) => {
      const text = texts.get(tokens)
      const marks = text === undefined ? null : marksOf(text, env?.currentDocument, load, settingsOf)
      return draw(marks ? marked(tokens, marks) : tokens, options, env)
    }
  })

function marksOf(text: string, uri: vscode.Uri | undefined, load: () => PreviewRender, settingsOf: SettingsOf): PreviewMarks | null {
  if (!vscode.workspace.getConfiguration('goalmark.preview').get('enabled', true)) return null
  const path = uri?.path ?? ''
  const settings = uri && settingsOf(uri)
  return settings === null || (!settings && !mayBePlan(text, path)) ? null : load()(text, path, settings)
}

type Token = ReturnType<MarkdownIt['parse']>[number]

/** An inline token's line is its block's first line, a cell's its row's; a goal's marks go to the end of its first line's words. */
function marked(tokens: readonly Token[], { after, boxes }: PreviewMarks): Token[] {
  const used = new Set<number>()
  let row = -1
  return tokens.map((token) => {
    if (token.type === 'tr_open') row = token.map?.[0] ?? -1
    if (token.type !== 'inline' || !token.children) return token
    const line = token.map?.[0] ?? row
    const box = boxes.get(line)
    const html = used.has(line) ? undefined : after.get(line)
    if (html !== undefined) used.add(line)
    if (box === undefined && html === undefined) return token
    const children = box === undefined ? token.children : boxed(token.children, box)
    return copyOf(token, { children: html === undefined ? children : [...children, htmlToken(token, html)] })
  })
}

const copyOf = (token: Token, changes: Partial<Token>): Token => Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes)

/** `like`: any token; markdown-it hands out no other way to make one. */
const htmlToken = (like: Token, content: string): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(like)), {
    ...{ type: 'html_inline', tag: '', attrs: null, map: null, nesting: 0, level: 0, children: null },
    ...{ content, markup: '', info: '', meta: null, block: false, hidden: false },
  })

/** Replaces the `[x] ` that still stands as text by a drawn box. Where another plugin drew one already nothing is there to replace. */
function boxed(children: Token[], box: string): Token[] {
  const first = children[0]
  const match = first?.type === 'text' ? /^\[.?\]\s+/.exec(first.content) : null
  if (!first || !match) return children
  return [htmlToken(first, box), copyOf(first, { content: first.content.slice(match[0].length) }), ...children.slice(1)]
}
