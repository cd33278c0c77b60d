import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Sends imports of a package straight to the file that holds each name. esbuild splits by files: whoever imports the index would be given a chunk
 * with everything that the index names, and `goalmark --version` would load every language.
 */
export function pastTheBarrel(barrels: Readonly<Record<string, string>>): Plugin {
  const places = new Map(Object.entries(barrels).map(([name, index]) => [name, placesIn(index, barrels)]))
  return {
    name: 'past the barrel',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\/packages\/(?:cli|report)\/src\/.*\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(statements, (statement, keyword: string, names: string, from: string) => {
          const known = places.get(from)
          return known ? direct(keyword, namesIn(names), known) : statement
        }),
        loader: 'ts',
      }))
    },
  }
}

const statements = /^(import|export) \{([^}]*)\} from '([^']+)'$/gm
const exports = /^export \{([^}]*)\} from '([^']+)'$/gm

interface Place {
  readonly file: string
  /** What it is called there. */
  readonly name: string
}

/** Exported name → where it stands, also where the index passes on what another package exports. */
function placesIn(index: string, barrels: Readonly<Record<string, string>>): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>()
  for (const [, names, from] of readFileSync(index, 'utf8').matchAll(exports)) {
    const passedOn = barrels[from!] === undefined ? undefined : placesIn(barrels[from!]!, barrels)
    for (const { name, as } of namesIn(names!))
      found.set(as, passedOn?.get(name) ?? { name, file: join(dirname(index), from!.replace(/\.js$/, '.ts')) })
  }
  return found
}

/** Types are gone once it runs. */
const namesIn = (names: string): readonly { readonly name: string; readonly as: string }[] =>
  names
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && !each.startsWith('type '))
    .map((each) => {
      const [name = '', as = name] = each.split(' as ')
      return { name, as }
    })

function direct(keyword: string, names: ReturnType<typeof namesIn>, known: ReadonlyMap<string, Place>): string {
  return names
    .map(({ name, as }) => {
      const place = known.get(name)
      if (!place) throw new Error(`nothing exports ${name}`)
      return `${keyword} { ${place.name} as ${as} } from '${place.file}'`
    })
    .join(';')
}
