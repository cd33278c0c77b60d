import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { cache } from './harness/install.js'

const vsix = fileURLToPath(new URL('../../packages/vscode', import.meta.url))
const unpacked = (build: string): string => {
  const extensions = join(cache, build)
  return join(extensions, readdirSync(extensions).find((name) => name.startsWith('goalmark.'))!)
}

describe('size', () => {
  test.each([
    ['goalmark.vsix', 3_000_000],
    ['goalmark-universal.vsix', 1_500_000],
  ])('%s stays below %i bytes', (name, most) => {
    expect(statSync(join(vsix, name)).size).toBeLessThan(most)
  })
})

test.each([
  ['extensions', 'native'],
  ['extensions-universal', 'remark'],
])('the server that %s carries reads with %s', async (build, engine) => {
  expect(await engineOf(join(unpacked(build), 'dist/server.js'))).toBe(engine)
})

test('what the manifest names is in the package', () => {
  for (const build of ['extensions', 'extensions-universal']) {
    const folder = unpacked(build)
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const named = [
      manifest.main,
      manifest.browser,
      manifest.icon,
      manifest.contributes.jsonValidation[0].url,
      manifest.contributes.snippets[0].path,
    ].filter(Boolean)
    expect(named.filter((path: string) => !existsSync(join(folder, path)))).toEqual([])
    expect(Object.keys(manifest.contributes.configuration[0].properties['goalmark.rules'].properties).length).toBeGreaterThan(20)
  }
})

/** Speaks to the unpacked server as any client does, over stdio, and asks which engine it reads with. */
async function engineOf(server: string): Promise<string> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
  send({ method: 'initialized', params: {} })
  send({ id: 2, method: 'goalmark/engine', params: {} })
  let heard = ''
  for await (const chunk of child.stdout) {
    heard += chunk
    const answer = /"id":2,"result":"(\w+)"/.exec(heard)
    if (!answer) continue
    child.kill()
    return answer[1]!
  }
  return heard
}
