/** Many small pieces as fewer larger ones, each worth a call to the system. */
export function* inChunks(pieces: Iterable<string>): Iterable<string> {
  let waiting: string[] = []
  let length = 0
  for (const piece of pieces) {
    waiting.push(piece)
    length += piece.length
    if (length < chunk) continue
    yield waiting.join('')
    waiting = []
    length = 0
  }
  if (length > 0) yield waiting.join('')
}

/** In UTF-16 code units. */
const chunk = 1 << 16
