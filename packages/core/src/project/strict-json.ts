/**
 * JSON with comments → text of the same length in which comments are blanks, so that every place stays where it is. What is left is JSON but
 * for trailing commas. Line breaks inside comments stay.
 */
function blankComments(text: string): string {
  let result = ''
  let kept = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') at = endOfString(text, at)
    else if (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const end = endOfComment(text, at)
      result += text.slice(kept, at) + text.slice(at, end).replace(/[^\r\n]/g, ' ')
      kept = end
      at = end - 1
    }
  }
  return result + text.slice(kept)
}

/** The same with trailing commas blanked as well: what `JSON.parse` takes. */
export function strictJson(text: string): string {
  const plain = blankComments(text)
  let result = ''
  let kept = 0
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] === '"') at = endOfString(plain, at)
    else if (plain[at] === ',' && closesNext(plain, at + 1)) {
      result += `${plain.slice(kept, at)} `
      kept = at + 1
    }
  }
  return result + plain.slice(kept)
}

/** The offset of the closing quotation mark, or of the last character. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length - 1
}

function endOfComment(text: string, start: number): number {
  if (text[start + 1] === '*') {
    const end = text.indexOf('*/', start + 2)
    return end < 0 ? text.length : end + 2
  }
  let end = start
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}

function closesNext(text: string, from: number): boolean {
  let at = from
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++
  return text[at] === '}' || text[at] === ']'
}
