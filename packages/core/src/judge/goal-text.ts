import type { Goal, Piece } from '../plan/model.js'
import type { ProseMark } from '../words/prose.js'
import type { JudgePack } from './judge-pack.js'
import { isCircumstance } from './language/circumstance.js'
import { type Clause, clausesOf, type PieceText } from './language/clauses.js'
import { type Said, saidIn } from './language/said.js'
import { grammar as g, role as r, type Word } from './language/tags.js'
import { gaps, tokensOf } from './language/tokens.js'
import { markReasons } from './reasons/reasons-told.js'

/** A goal made ready to judge: every piece split once into tokens and clauses, with what each clause says. */
export interface GoalText {
  readonly goal: Goal
  readonly pieces: readonly SaidPiece[]
  /** The pieces of each key result, which stand among `pieces` too. */
  readonly results: readonly (readonly SaidPiece[])[]
}

export interface SaidPiece {
  readonly text: PieceText
  readonly said: readonly Said[]
}

export function goalText(goal: Goal, pack: JudgePack): GoalText {
  const pieces: SaidPiece[] = []
  const results: (readonly SaidPiece[])[] = []
  for (const piece of goal.pieces) if (!(goal.placeholder && piece.where === 'title')) addPiece(piece, pack, pieces)
  for (const part of goal.goals) {
    const before = pieces.length
    addPart(part, pack, pieces)
    if (part.role === 'key-result') results.push(pieces.slice(before))
  }
  return { goal, pieces, results }
}

/** Key results say how the objective will be known; what stands in a sub-goal's title is a step of its parent. */
function addPart(part: Goal, pack: JudgePack, pieces: SaidPiece[]): void {
  const where = part.role === 'key-result' ? 'key-result' : 'step'
  for (const piece of part.pieces) {
    if (piece.where === 'title') addPiece({ ...piece, where }, pack, pieces)
    else if (where === 'key-result') addPiece(piece, pack, pieces)
  }
}

function addPiece(piece: Piece, pack: JudgePack, pieces: SaidPiece[]): void {
  const { tokens, clauses, said, grammar, verb, sense, role } = readingOf(piece, pack)
  if (tokens.length > 0) pieces.push({ text: { grammar, verb, sense, role, piece, tokens, clauses }, said })
}

/** What the words of a piece come to, wherever in a plan they stand. */
export interface PieceReading extends Word {
  readonly said: readonly Said[]
  readonly tokens: PieceText['tokens']
  readonly clauses: PieceText['clauses']
  readonly told: Told
}

/** From where on a piece tells around a goal: all of it, behind its first sentence, or nowhere. */
type Told = 'all' | 'later' | 'never'

const toldIn = ({ where, field }: Piece): Told =>
  where === 'prose' ? 'all' : where === 'title' || field === 'resources' || field === 'support' ? 'later' : 'never'

function readingOf(piece: Piece, pack: JudgePack): PieceReading {
  const { marks } = piece.prose
  const { memory } = pack
  if (!memory || marks.some(changesWords)) return read(piece, pack)
  const known = memory.get(piece.words)
  if (known && known.told === toldIn(piece)) return known
  const reading = read(piece, pack)
  memory.set(piece.words, reading)
  return reading
}

/** What is struck out is not said, code and links are names. */
const changesWords = ({ kind }: ProseMark): boolean => kind === 'struck' || kind === 'code' || kind === 'link'

function read(piece: Piece, pack: JudgePack): PieceReading {
  const tokens = tokensOf(piece, pack)
  const clauses = tokens.length === 0 ? [] : clausesOf(tokens, piece.prose.text)
  let grammar = 0
  let verb = 0
  let sense = 0
  let role = 0
  for (const clause of clauses) {
    grammar |= clause.grammar
    verb |= clause.verb
    sense |= clause.sense
    role |= clause.role
  }
  const told = toldIn(piece)
  const said = saidClauses({ grammar, verb, sense, role, piece, tokens, clauses }, told)
  return { grammar, verb, sense, role, tokens, clauses, said, told }
}

/** A title's first sentence is the goal; what it goes on to say is told around it. */
function saidClauses(text: PieceText, told: Told): readonly Said[] {
  let sentence = 0
  let promised = false
  let aside = false
  const all: Draft<Said>[] = []
  let before: Said | null = null
  for (const clause of text.clauses) {
    // `4. Plan two parties`: a number says which.
    if (before && text.tokens[clause.first]!.gap >= gaps.stop && !isNumber(text, before)) sentence++
    aside ||= promised && isAside(text, clause)
    const body = told === 'all' || (told === 'later' && sentence > 0)
    // Not copied: all that is said shall have one shape.
    const said: Draft<Said> = saidIn(text, clause, body, body || (told === 'later' && aside))
    promised ||= clause.mood === 'intent' && said.concrete + said.things > 0
    said.circumstance = isCircumstance(text, said, before)
    all.push(said)
    before = said
  }
  if (told !== 'never') markReasons(text, all)
  return all
}

const isNumber = ({ tokens }: PieceText, { clause: { first, last } }: Said): boolean =>
  first === 0 && last === 1 && (tokens[0]!.grammar & g.number) !== 0 && !tokens[0]!.time

type Draft<Value> = { -readonly [Key in keyof Value]: Value[Key] }

/** `Rewire the barn – Uncle Jo lends me his tester`, `…, my aunt quizzes me on Sundays`: behind a dash, or with a subject of its own. */
const isAside = ({ tokens }: PieceText, { first, mood, head, dependent }: Clause): boolean =>
  tokens[first]!.gap >= gaps.colon ||
  (tokens[first]!.gap > gaps.none &&
    (mood === 'present' || mood === 'past' || isWantedByOthers(tokens, first)) &&
    head > first &&
    !dependent)

/** `…, the tenant wants to move in`. */
const isWantedByOthers = (tokens: PieceText['tokens'], first: number): boolean =>
  first + 2 < tokens.length &&
  (tokens[first]!.grammar & (g.determiner | g.possessive)) !== 0 &&
  (tokens[first + 2]!.grammar & g.want) !== 0 &&
  (tokens[first + 1]!.role & (r.crowd | r.body)) !== 0
