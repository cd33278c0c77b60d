import { slugOf } from '../headings.js'

/** The id, else the slugs of parent and title; `~2`, `~3` for repeats in file order. */
export function keyOf(id: string | null, parent: string | null, title: string, keys: Map<string, number>): string {
  const slug = slugOf(title) || 'goal'
  const key = id ?? (parent === null ? slug : `${parent}/${slug}`)
  const count = (keys.get(key) ?? 0) + 1
  keys.set(key, count)
  return count === 1 ? key : `${key}~${count}`
}
