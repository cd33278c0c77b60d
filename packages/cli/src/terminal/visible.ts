/**
 * Text from a plan as it may go to a terminal: control characters, which could move the cursor, change the title or hide words, are shown as
 * pictures (`␛`) or by number. Tabs and line ends stay; who writes one line removes those itself.
 */
export const visible = (text: string): string => (hasControls.test(text) ? text.replace(controls, shown) : text)

/** The same on one line. */
export const visibleLine = (text: string): string => visible(text.replace(/\r\n|[\r\n\t]/g, ' '))

// C0 but tab, line feed and carriage return; DEL; C1; and the invisible characters that reorder text (Trojan Source, CVE-2021-42574).
const pattern = '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]'
const hasControls = new RegExp(pattern)
const controls = new RegExp(pattern, 'g')

function shown(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
