/** `3. Sail`, `#3 – Sail`, `3️⃣ Sail`. */
export const isNumbered = (text: string): boolean => /^\s*(?:#?\d{1,2}\s*[.):–—-]|\d\ufe0f?\u20e3)/.test(text)
