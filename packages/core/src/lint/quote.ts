/** The longest quotation a message takes; more is cut at a word. */
const longest = 48

/** The plan's own words inside a message, on one line, without quotation marks of their own: `withoutQuotations` can find them again. */
export function quoted(words: string): string {
  const folded = words
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .replaceAll('"', "'")
  return `"${folded.length > longest ? `${cutAtWord(folded)}…` : folded}"`
}

/** A message for places where no plan text is wanted: `"some documentation": how many` → `"…": how many`. */
export const withoutQuotations = (message: string): string => message.replace(/"[^"]*"/g, '"…"')

function cutAtWord(text: string): string {
  const blank = text.lastIndexOf(' ', longest)
  const cut = text.slice(0, blank > longest / 2 ? blank : longest)
  return isHighSurrogate(cut.charCodeAt(cut.length - 1)) ? cut.slice(0, -1) : cut
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
