/** Elements with their attributes and text, by a parser small enough to be seen through; throws on XML that is not well-formed. */
export function elementsOf(text: string): { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const open: string[] = []
  const found: { name: string; attributes: Record<string, string> }[] = []
  const rest = text.replace(
    /<\?xml[^>]*\?>\n|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|[^<&]+|&(?:lt|gt|amp|quot|apos|#\d+);/g,
    (_, close, name, attributes, empty) => {
      if (!name) return ''
      if (close) {
        if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
        return ''
      }
      found.push({
        name,
        attributes: Object.fromEntries([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map((match: string[]) => [match[1]!, match[2]!])),
      })
      if (!empty) open.push(name)
      return ''
    },
  )
  if (rest !== '' || open.length > 0) throw new Error(`not well-formed: ${rest.slice(0, 40)} ${open.join(' ')}`)
  return found
}
