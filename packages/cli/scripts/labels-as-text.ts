import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Plugin } from 'esbuild'

/**
 * The labels of each language as one text, read when a plan is met that needs them: most runs need one language of nine, and the tables of the others,
 * twelve thousand words, are made at every start. What tells the languages apart stands beside the text.
 */
export function labelsAsText(): Plugin {
  return {
    name: 'labels as text',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\/core\/src\/lang\/[a-z]{2}\/labels\.ts$/ }, async ({ path }) => {
        const { labels } = (await import(pathToFileURL(path).href)) as { readonly labels: LabelData }
        if (!isDeepStrictEqual(JSON.parse(JSON.stringify(labels)), labels)) throw new Error(`${path} holds more than data`)
        return { contents: moduleOf(labels), loader: 'js' }
      })
    },
  }
}

interface LabelData {
  readonly code: string
  readonly script: string
  readonly common: readonly string[]
  readonly letters?: string
  readonly headings: { readonly goals: readonly string[] }
}

function moduleOf(labels: LabelData): string {
  const { code, script, common, letters, headings } = labels
  const late = (names: readonly string[], of: string): string =>
    names.map((name) => `get ${JSON.stringify(name)}() { return ${of}[${JSON.stringify(name)}] },`).join('\n')
  const others = Object.keys(labels).filter((name) => !['code', 'script', 'common', 'letters', 'headings'].includes(name))
  const headed = Object.keys(headings).filter((name) => name !== 'goals')
  return `
const text = ${JSON.stringify(JSON.stringify(labels))}
let read
const all = () => (read ??= JSON.parse(text))
const headings = { goals: ${JSON.stringify(headings.goals)}, ${late(headed, 'all().headings')} }
export const labels = { code: ${JSON.stringify(code)}, script: ${JSON.stringify(script)}, common: ${JSON.stringify(common)}, letters: ${JSON.stringify(letters)}, headings, ${late(others, 'all()')} }
`
}
