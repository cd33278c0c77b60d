import type { Span } from '../text/span.js'

/** Any node of a tree: only its place is asked. Engines may leave a node without one. */
export interface Placed {
  readonly position?:
    | { readonly start: { readonly offset?: number | undefined }; readonly end: { readonly offset?: number | undefined } }
    | undefined
}

/** Where a node starts, or -1 for a node the engine gave no place. */
export const startOf = (node: Placed): number => node.position?.start.offset ?? -1

/** Where a node ends, or -1 for a node the engine gave no place. */
export const endOf = (node: Placed): number => node.position?.end.offset ?? -1

/** The stretch a node covers; empty at 0 for a node without place. */
export function placeOf(node: Placed): Span {
  const start = startOf(node)
  const end = endOf(node)
  return start < 0 || end < start ? { start: 0, end: 0 } : { start, end }
}
