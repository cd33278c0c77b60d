import type { Prose } from '../../words/prose.js'
import { sliceProse } from '../prose/prose-of.js'

/** `3. Sail`, `#3 – Sail`, `3️⃣ Sail`. */
export const isNumbered = (text: string): boolean => /^\s*(?:#?\d{1,2}\s*[.):–—-]|\d\ufe0f?\u20e3)/.test(text)

/** `1.2 Swim the bay` → `Swim the bay`: the number of a part, before words that begin like a sentence; `2.5 km` and `1.5 FTE` are figures. */
export function withoutPartNumber(title: Prose): Prose {
  const number = partNumber.exec(title.text)
  return number ? sliceProse(title, number[0].length) : title
}

const partNumber = /^\s*\d{1,2}(?:\.\d{1,2})+\s+(?=[A-Z][a-z]+ )/
