const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text → HTML that shows it, in content and in quoted attributes. Control characters other than tab and line ends are left out. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')

/** `{ 'data-line': '3' }` → ` data-line="3"`. Names come from our own code; values are escaped. */
export const attributes = (named: Readonly<Record<string, string>>): string =>
  Object.entries(named)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
