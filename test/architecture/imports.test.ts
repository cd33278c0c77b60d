import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Who may import whom inside core; a room may always import itself. ARCHITECTURE.md draws the same arrows. */
const rooms: Record<string, readonly string[]> = {
  text: [],
  words: ['text'],
  markdown: ['text'],
  plan: ['text', 'words', 'markdown'],
  judge: ['text', 'words', 'plan'],
  workspace: ['text', 'words', 'plan', 'judge'],
  contract: ['text', 'plan', 'judge', 'lint'],
  edits: ['text', 'words', 'plan', 'lint'],
  'new-plan': ['text'],
  lint: ['text', 'words', 'plan', 'judge', 'workspace'],
  rules: ['text', 'words', 'plan', 'judge', 'edits', 'lint', 'workspace'],
  project: ['text', 'plan', 'lint'],
  // Nobody but the doors imports a pack: no row below or above names `lang`.
  lang: ['text', 'words', 'plan', 'judge'],
}

/** Inside the judge: what words are, then what a clause shows, then each part. The files at its root are its door and what all of them share. */
const judgeRooms: Record<string, readonly string[]> = {
  language: [],
  'time-bound': ['language'],
  reasons: ['language'],
  signs: ['language', 'time-bound', 'reasons'],
  specific: ['language', 'signs'],
  measurable: ['language', 'signs', 'specific', 'time-bound'],
  achievable: ['language', 'signs'],
  relevant: ['language', 'signs', 'reasons'],
  wording: ['language', 'signs', 'specific'],
}
const sharedInJudge: ReadonlySet<string> = new Set(['goal-text.js', 'judgement.js', 'judge-pack.js'])

/** Which of our packages each may import. */
const doors: Record<string, readonly string[]> = {
  core: [],
  report: ['@goalmark/core'],
  'language-service': ['@goalmark/core'],
  'language-server': ['@goalmark/core', '@goalmark/language-service'],
  cli: ['@goalmark/core', '@goalmark/report'],
  'remark-lint-goalmark': ['@goalmark/core'],
  // The server is another process: of it the extension knows the shapes of the messages and nothing else.
  vscode: ['@goalmark/core', '@goalmark/report', '@goalmark/language-server/protocol'],
}

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (match) => ({
      file,
      target: match[2] ?? match[3]!,
      typeOnly: match[1] !== undefined,
    }),
  )

const source = (name: string): string => join(root, 'packages', name, 'src')
const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined
const packages = readdirSync(join(root, 'packages')).filter((name) => exists(source(name)))
const core = source('core')
const roomOf = (path: string): string | undefined => {
  const [first, second] = relative(core, path).split(/[\\/]/)
  return second === undefined ? undefined : first
}

describe('core: an arrow points only where the table says', () => {
  test.each(Object.keys(rooms))('%s', (room) => {
    const strays = filesBelow(join(core, room))
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('.'))
      .map((found) => ({ ...found, to: roomOf(resolve(dirname(found.file), found.target)) ?? 'index' }))
      .filter(({ to }) => to !== room && !rooms[room]!.includes(to))
      .map(({ file, to }) => `${relative(core, file)} → ${to}`)
    expect(strays).toEqual([])
  })

  test('every folder of core has a row in the table', () => {
    const folders = readdirSync(core, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map((entry) => entry.name).sort()).toEqual(Object.keys(rooms).sort())
  })
})

describe('the judge: an arrow points only where the table says', () => {
  const judge = join(core, 'judge')

  test.each(Object.keys(judgeRooms))('%s', (room) => {
    const strays = filesBelow(join(judge, room))
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('.'))
      .map(({ file, target }) => ({ file, path: relative(judge, resolve(dirname(file), target)).replaceAll('\\', '/') }))
      .filter(({ path }) => !path.startsWith('..') && !sharedInJudge.has(path))
      .filter(({ path }) => ![room, ...judgeRooms[room]!].includes(path.slice(0, path.indexOf('/'))))
      .map(({ file, path }) => `${relative(judge, file)} → ${path}`)
    expect(strays).toEqual([])
  })

  test('every folder of the judge has a row in the table', () => {
    const folders = readdirSync(judge, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map((entry) => entry.name).sort()).toEqual(Object.keys(judgeRooms).sort())
  })
})

describe('packages: a face imports only what its row allows', () => {
  test.each(packages)('%s', (name) => {
    const strays = filesBelow(source(name))
      .flatMap(importsOf)
      .filter(({ target }) => target === 'goalmark' || target.startsWith('@goalmark/'))
      .filter(({ target }) => !doors[name]?.some((door) => target === door || target.startsWith(`${door}/`)))
    expect(strays.map(({ file, target }) => `${relative(root, file)} → ${target}`)).toEqual([])
  })
})

/** A dependency is a colleague: only the files named here talk to it. */
const colleagues: Record<string, RegExp> = {
  satteri: /^packages\/core\/src\/markdown\/native\.ts$/,
  unified: /^packages\/(core\/src\/markdown|remark-lint-goalmark\/src)\//,
  'remark-parse': /^packages\/core\/src\/markdown\//,
  'remark-gfm': /^packages\/core\/src\/markdown\//,
  'remark-frontmatter': /^packages\/core\/src\/markdown\//,
}

test.each(Object.entries(colleagues))('only %s’s own file talks to it', (dependency, allowed) => {
  const strays = packages
    .flatMap((name) => filesBelow(source(name)))
    .flatMap(importsOf)
    .filter(({ target, file }) => target === dependency && !allowed.test(relative(root, file).replaceAll('\\', '/')))
  expect(strays.map(({ file }) => relative(root, file))).toEqual([])
})

/** Packages that know no world: no file system, no clock, no chance, no console. */
const pure = ['core', 'report', 'language-service'].filter((name) => packages.includes(name))
/** Entry files that may read the clock; house.md allows three kinds: the command line, the server's hosts and the extension. */
const clocks = [
  /^packages\/cli\/src\/bin\.ts$/,
  /^packages\/cli\/src\/io\.ts$/,
  /^packages\/language-server\/src\/(node|browser|host|clock)\.ts$/,
  /^packages\/vscode\/src\/(extension|clock)[\w-]*\.ts$/,
]
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

describe('purity', () => {
  test.each(pure)('%s declares no world: `types: []` and no DOM library', (name) => {
    const text = readFileSync(join(root, 'packages', name, 'tsconfig.json'), 'utf8')
    const base = readFileSync(join(root, 'tsconfig.base.json'), 'utf8')
    expect(JSON.parse(base).compilerOptions).toMatchObject({ types: [], lib: ['es2023'] })
    expect(JSON.parse(text).compilerOptions ?? {}).not.toHaveProperty('types')
    expect(JSON.parse(text).compilerOptions ?? {}).not.toHaveProperty('lib')
  })

  test.each(pure)('%s imports nothing of Node', (name) => {
    const strays = filesBelow(source(name))
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('node:'))
    expect(strays.map(({ file, target }) => `${relative(root, file)} → ${target}`)).toEqual([])
  })

  test('nobody but the entry files reads the clock; nobody rolls dice', () => {
    const strays = packages
      .flatMap((name) => filesBelow(source(name)))
      .filter((file) => /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(/.test(withoutComments(readFileSync(file, 'utf8'))))
      .map((file) => relative(root, file).replaceAll('\\', '/'))
      .filter((file) => !clocks.some((entry) => entry.test(file)))
    expect(strays).toEqual([])
  })

  test.each(pure)('%s makes no JavaScript date at all: days are not moments', (name) => {
    const strays = filesBelow(source(name)).filter((file) =>
      /\bnew Date\b|\bDate\.(now|UTC|parse)\b/.test(withoutComments(readFileSync(file, 'utf8'))),
    )
    expect(strays.map((file) => relative(root, file))).toEqual([])
  })
})

describe('rooms stay rooms', () => {
  test('no code file is longer than 300 lines; data tables and generated files may be', () => {
    const exempt = /\/lang\/|\.generated\.ts$|\/templates\//
    const long = packages
      .flatMap((name) => filesBelow(source(name)))
      .filter((file) => !exempt.test(file.replaceAll('\\', '/')))
      .map((file) => ({ file: relative(root, file), lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 301)
    expect(long).toEqual([])
  })

  test('lint names no rule and imports none', () => {
    const strays = filesBelow(join(core, 'lint')).filter((file) => /from '\.\.\/(\.\.\/)?rules\//.test(readFileSync(file, 'utf8')))
    expect(strays).toEqual([])
  })
})
