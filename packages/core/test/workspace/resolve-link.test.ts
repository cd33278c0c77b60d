import { describe, expect, test } from 'vitest'
import { resolveLink } from '../../src/workspace/resolve-link.js'
import { workspaceOf } from '../../src/workspace/workspace-of.js'
import { read } from '../lint/read.js'

const texts: Readonly<Record<string, string>> = {
  'plans/marie.md': '# Plan of Marie\n\n## Goals\n\n### Pass the CKA ^cka\n\n### Été à Lyon\n',
  'plans/2026/marie.md': '# Another\n\n## Goals\n',
  'company/ladder.md': '# Career ladder\n\n## Senior Specialist\n\n### Skills\n',
  'company/My notes.md': '# Notes\n',
  'README.md': '# Read me\n',
}
const facts = new Map(Object.entries(texts).map(([path, text]) => [path, read(text, 'recommended', path).record.facts]))
const workspace = workspaceOf(facts.values(), (path) => path === 'company/ladder.pdf' || path === 'company')

/** What a link in `plans/marie.md` leads to: a path, a path and its words, or what is not there. */
function led(kind: 'link' | 'wiki' | 'depends', target: string): string {
  const found = resolveLink({ kind, target }, facts.get('plans/marie.md')!, workspace)
  if (found.kind === 'nowhere') return `no ${found.lacks}`
  if (found.kind === 'file')
    return found.span ? `${found.path} "${texts[found.path]!.slice(found.span.start, found.span.end)}"` : found.path
  return found.kind === 'id' ? `${found.path} by id` : found.kind
}

describe('Markdown links', () => {
  test.each([
    ['../company/ladder.md', 'company/ladder.md'],
    ['../company/ladder.md#senior-specialist', 'company/ladder.md "## Senior Specialist"'],
    ['../company/ladder.md#nothing', 'no heading'],
    ['../company/ladder', 'company/ladder.md'],
    ['../company/ladder.pdf', 'company/ladder.pdf'],
    ['../company/', 'company'],
    ['/company/ladder.md', 'company/ladder.md'],
    ['../company/My%20notes.md', 'company/My notes.md'],
    ['2026/marie.md', 'plans/2026/marie.md'],
    ['nothing.md', 'no file'],
    ['#pass-the-cka-cka', 'plans/marie.md "### Pass the CKA ^cka"'],
    ['#%C3%A9t%C3%A9-%C3%A0-lyon', 'plans/marie.md "### Été à Lyon"'],
    ['#nothing', 'no heading'],
    ['https://example.org/x', 'outside'],
    ['mailto:ana@example.org', 'outside'],
    ['//example.org', 'outside'],
    ['../../elsewhere/x.md', 'unknown'],
    ['%', 'no file'],
  ])('%s → %s', (target, expected) => {
    expect(led('link', target)).toBe(expected)
  })
})

describe('wiki links, as Obsidian resolves them', () => {
  test.each([
    ['ladder', 'company/ladder.md'],
    ['Ladder|the ladder', 'company/ladder.md'],
    ['company/ladder', 'company/ladder.md'],
    ['Ladder#Senior Specialist', 'company/ladder.md "## Senior Specialist"'],
    ['Ladder#Senior Specialist#Skills', 'company/ladder.md "### Skills"'],
    ['marie', 'plans/marie.md'],
    ['2026/marie', 'plans/2026/marie.md'],
    ['#Pass the CKA ^cka', 'plans/marie.md "### Pass the CKA ^cka"'],
    ['My notes', 'company/My notes.md'],
    ['a note to write', 'no file'],
  ])('[[%s]] → %s', (target, expected) => {
    expect(led('wiki', target)).toBe(expected)
  })
})
