import type { Prose } from '../../words/prose.js'

/**
 * A title as people read it: of `[[swim|Swim daily]]` the words, of `[[Buy a boat]]` the note's name, as editors show them. Where the file also
 * defines the note (`[buy-a-boat]: …`, as Foam writes below), Markdown itself reads the inner brackets as a link and the outer ones are left.
 */
export function shownTitle({ text, marks }: Prose): string {
  if (!text.includes('[')) return text.trim()
  let shown = text
  for (const { kind, from, to } of marks.toReversed())
    if (kind === 'link' && text[from - 1] === '[' && text[to] === ']')
      shown = shown.slice(0, from - 1) + shown.slice(from, to) + shown.slice(to + 1)
  return shown.replace(wikiLink, (_, target: string, words: string | undefined) => words ?? target).trim()
}

const wikiLink = /\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/g
