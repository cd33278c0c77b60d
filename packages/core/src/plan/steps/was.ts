const opener = /(?:was|were|previously|formerly|originally|moved from)\b:?\s*/iy

/** Where the value of written history begins when `was …` opens at `at`; 0 where it does not. */
export function opensHistory(text: string, at: number): number {
  const code = text.charCodeAt(at) | 32
  if (code !== 119 && code !== 112 && code !== 102 && code !== 111 && code !== 109) return 0
  opener.lastIndex = at
  return opener.test(text) ? opener.lastIndex : 0
}
