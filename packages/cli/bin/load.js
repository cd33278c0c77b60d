'use strict'

const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

const file = join(__dirname, '../dist/goalmark.cjs')
const parameters = 'exports,require,module,__filename,__dirname,importModule'

/** Gives what the bundled program exports. */
exports.load = () => loaded().program

/**
 * As `load`, and keeps the code that V8 makes of it, as Python keeps `.pyc` files: the next run starts without compiling. What is kept
 * answers for this bundle and this Node alone, and is used only when whole.
 */
exports.loadAndKeep = () => {
  const { program, script, id, isFresh } = loaded()
  if (isFresh) process.once('exit', () => keepCode(id, script, program))
  return program
}

function loaded() {
  const source = readFileSync(file, 'latin1')
  // The first line is a comment that holds the bundle's own hash.
  const id = source.slice(2, source.indexOf('\n'))
  const kept = keptCode(id)
  const script = new Script(`(function(${parameters}){${source}\n})`, { filename: file, cachedData: kept })
  const bundle = { exports: {} }
  script.runInThisContext()(bundle.exports, createRequire(file), bundle, file, dirname(file), (url) => import(url))
  return { program: bundle.exports, script, id, isFresh: !kept || script.cachedDataRejected }
}

/**
 * Code of an earlier run: a checksum over the rest (V8 ends the process over some damage that its own checks pass), the bundle's hash, V8's bytes.
 * `undefined` for what is damaged or of another bundle.
 */
function keptCode(id) {
  try {
    const bytes = readFileSync(place())
    const start = 4 + id.length
    const isWhole = bytes.latin1Slice(4, start) === id && crc32(bytes.subarray(4)) === bytes.readUInt32LE(0)
    return isWhole ? bytes.subarray(start) : undefined
  } catch {
    return undefined
  }
}

/** Says nothing when it cannot write. Runs that read no plan know too little of the code to be worth keeping. */
function keepCode(id, script, { hasRead, compileAsUsual }) {
  if (!hasRead()) return
  compileAsUsual()
  const path = place()
  const temporary = `${path}.${process.pid}`
  try {
    const code = Buffer.concat([Buffer.from(id, 'latin1'), script.createCachedData()])
    const sum = Buffer.alloc(4)
    sum.writeUInt32LE(crc32(code))
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(temporary, Buffer.concat([sum, code]), { mode: 0o600 })
    renameSync(temporary, path)
  } catch {
    try {
      rmSync(temporary, { force: true })
    } catch {}
  }
}

/** One file for each Node, in the user's own cache folder. Throws where there is none, or where Node is told to keep no code. */
function place() {
  const { NODE_DISABLE_COMPILE_CACHE, GOALMARK_CACHE_DIR, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env
  const own =
    XDG_CACHE_HOME ||
    (process.platform === 'win32' && LOCALAPPDATA) ||
    (HOME && join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache'))
  const folder = GOALMARK_CACHE_DIR || (own && join(own, 'goalmark'))
  if (NODE_DISABLE_COMPILE_CACHE || !folder) throw new Error('no place to keep code')
  return join(folder, `code-${process.version}-${process.arch}`)
}
