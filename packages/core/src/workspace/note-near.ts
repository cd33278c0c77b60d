import { distance } from '../text/near.js'
import { noteName } from './workspace-of.js'

interface Note {
  readonly name: string
  readonly path: string
  /** Its place among all. */
  readonly order: number
}

/**
 * Finds the first note whose name is a slip away from another: one letter, two in names of six letters and more. Each name is looked for once, among
 * notes of about its length: asked for every link of a large workspace.
 */
export function noteFinder(paths: () => Iterable<string>): (name: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  let byLength: ReadonlyMap<number, readonly Note[]> | undefined
  return (name) => {
    if (known.has(name)) return known.get(name)
    byLength ??= notesByLength(paths())
    const found = nearestNote(name, byLength)
    known.set(name, found)
    return found
  }
}

function notesByLength(paths: Iterable<string>): ReadonlyMap<number, readonly Note[]> {
  const byLength = new Map<number, Note[]>()
  let order = 0
  for (const path of paths) {
    const name = noteName(path)
    const notes = byLength.get(name.length)
    const note = { name, path, order: order++ }
    if (notes) notes.push(note)
    else byLength.set(name.length, [note])
  }
  return byLength
}

function nearestNote(name: string, byLength: ReadonlyMap<number, readonly Note[]>): string | undefined {
  const most = name.length < 6 ? 1 : 2
  let first: Note | undefined
  for (let length = name.length - most; length <= name.length + most; length++) {
    const note = byLength.get(length)?.find((each) => (!first || each.order < first.order) && distance(name, each.name, most) <= most)
    if (note) first = note
  }
  return first?.path
}
