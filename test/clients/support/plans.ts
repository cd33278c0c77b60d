import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const server = fileURLToPath(new URL('../../../packages/language-server/bin/goalmark-language-server.js', import.meta.url))

/** The day it is in every editor here. */
export const today = '2026-02-20'

/** Two plans that know of each other. Emoji before what is asked for, so that a client which counts otherwise than the server is found out. */
export const files = {
  'marie.md': `---
plan: personal
start: 2026-01-01
end: 2026-12-18
---

# Marie’s plan

## Goals

### Be more visible

### Release 🎯 twice a week by 2026-06-30 [0/2]

- **Why:** serves [faster](petr.md#ship-faster-in-2026)
- [x] Choose 🎯 the tool 🆔 tool
- [ ] Ask the team
`,
  'petr.md': `---
plan: personal
---

# Petr’s plan

## Goals

### Ship faster in 2026

- [ ] 👩‍💻 Automate the first step ⛔ tool
`,
  'crlf.md':
    '---\r\nplan: personal\r\n---\r\n\r\n# CRLF\r\n\r\n## Goals\r\n\r\n### Read 🎯 twelve books by 2026-06-30\r\n\r\n-\t[ ] Choose\t🎯 them, by 2026-02-30\r\n',
  '.git/HEAD': 'ref: refs/heads/main\n',
} as const

export interface Folder {
  readonly path: string
  readonly read: (name: string) => string
  readonly remove: () => void
}

/** A fresh folder with the plans in it. */
export function planFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'goalmark-clients-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return {
    path,
    read: (name) => readFileSync(join(path, name), 'utf8'),
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** Asks again until the answer is as wanted; gives the last one when time is up, for the test to show. */
export async function eventually<Value>(ask: () => Promise<Value>, isWanted: (value: Value) => boolean, seconds = 15): Promise<Value> {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const value = await ask()
    if (isWanted(value) || performance.now() > end) return value
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
