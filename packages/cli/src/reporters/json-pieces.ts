/** Where in a JSON value its long list stands. No path holds a NUL, and no message this one. */
export const itemsHere = '\0items\0'

/** `JSON.stringify(frame, null, indent)` with `items` as the list that `frame` marks with `itemsHere`, an item at a time: no report is too long to be written. */
export function* jsonPieces(frame: unknown, items: Iterable<unknown>, indent: 0 | 2): Iterable<string> {
  const [before = '', after = ''] = JSON.stringify(frame, null, indent).split(JSON.stringify(itemsHere))
  const outer = indent === 0 ? '' : `\n${/(?:^|\n)( *)[^\n]*$/.exec(before)![1]}`
  const inner = indent === 0 ? '' : `${outer}${' '.repeat(indent)}`
  yield `${before}[`
  let isFirst = true
  for (const item of items) {
    const text = JSON.stringify(item, null, indent)
    yield `${isFirst ? '' : ','}${inner}${indent === 0 ? text : text.replaceAll('\n', inner)}`
    isFirst = false
  }
  yield `${isFirst ? '' : outer}]${after}\n`
}
