import type MarkdownIt from 'markdown-it'
import * as vscode from 'vscode'
import { mayBePlan } from '../may-be-plan.js'

/** What the heavy half adds to a page: HTML to put after the words of a line (0-based), and the state of the boxes by line. */
export interface PreviewMarks {
  readonly after: ReadonlyMap<number, string>
  readonly boxes: ReadonlyMap<number, string>
}
export type PreviewRender = (text: string, path: string) => PreviewMarks | null

/**
 * Adds progress, health and the stated parts to Markdown's own preview. Places go over by line only: markdown-it counts lines as everyone does,
 * but rewrites what is inside them.
 */
export const previewPlugin = (load: () => PreviewRender) => (md: MarkdownIt) =>
  md.use((parser) => {
    parser.core.ruler.push('goalmark', (state) => {
      if (!vscode.workspace.getConfiguration('goalmark.preview').get('enabled', true)) return
      const path = (state.env?.currentDocument as vscode.Uri | undefined)?.path ?? ''
      if (!mayBePlan(state.src, path)) return
      const marks = load()(state.src, path)
      if (marks) mark(state.tokens, marks, state.Token)
    })
  })

type Token = ReturnType<MarkdownIt['parse']>[number]
type TokenMaker = new (type: string, tag: string, nesting: 0) => Token

/** An inline token's line is its block's first line, a cell's its row's; a goal's marks go to the end of its first line's words. */
function mark(tokens: Token[], { after, boxes }: PreviewMarks, TokenOf: TokenMaker): void {
  const used = new Set<number>()
  let row = -1
  for (const token of tokens) {
    if (token.type === 'tr_open') row = token.map?.[0] ?? -1
    if (token.type !== 'inline' || !token.children) continue
    const line = token.map?.[0] ?? row
    const box = boxes.get(line)
    if (box !== undefined) token.children = boxed(token.children, box, TokenOf)
    const html = after.get(line)
    if (html === undefined || used.has(line)) continue
    used.add(line)
    token.children.push(htmlToken(html, TokenOf))
  }
}

function htmlToken(html: string, TokenOf: TokenMaker): Token {
  const token = new TokenOf('html_inline', '', 0)
  token.content = html
  return token
}

/** Replaces the `[x] ` that still stands as text by a drawn box. Where another plugin drew one already nothing is there to replace. */
function boxed(children: Token[], box: string, TokenOf: TokenMaker): Token[] {
  const first = children[0]
  const match = first?.type === 'text' ? /^\[.?\]\s+/.exec(first.content) : null
  if (!first || !match) return children
  first.content = first.content.slice(match[0].length)
  return [htmlToken(box, TokenOf), ...children]
}
