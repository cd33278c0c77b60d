/** A file system that stands on no disk, as a forge's or a browser's does: `attic:/`, with one plan and one config. */
const vscode = require('vscode')

const texts = {
  '/goalmark.jsonc': '{ "rules": { "plan/known-fields": "off" } }',
  '/plan.md': `---
plan: development
start: 2026-01-12
---

# Plan of the attic

## Goals

### Sort the boxes

- **Done when:** 12 boxes are sorted
- **By:** 2026-11-27
- **Dedline:** 2026-09-30

- [x] Buy labels
- [ ] The first six

### Be more tidy
`,
}
const files = new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]))

exports.activate = (context) => {
  const changed = new vscode.EventEmitter()
  const missing = (uri) => vscode.FileSystemError.FileNotFound(uri)
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('attic', {
      onDidChangeFile: changed.event,
      watch: () => new vscode.Disposable(() => {}),
      stat: (uri) => {
        if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        const bytes = files.get(uri.path)
        if (!bytes) throw missing(uri)
        return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length }
      },
      readDirectory: () => [...files.keys()].map((path) => [path.slice(1), vscode.FileType.File]),
      readFile: (uri) => {
        const bytes = files.get(uri.path)
        if (!bytes) throw missing(uri)
        return bytes
      },
      writeFile: (uri, bytes) => {
        files.set(uri.path, bytes)
        changed.fire([{ type: vscode.FileChangeType.Changed, uri }])
      },
      createDirectory: () => {},
      delete: (uri) => void files.delete(uri.path),
      rename: () => {},
    }),
  )
}
