/**
 * What a lexicon says of a word, as sets of bits: three numbers a word, one test a question. Every language uses the same tags and brings its own words.
 */

/** How a word is built and what it does in a sentence. */
export const grammar = {
  /** A verb as the imperative and the infinitive have it; also the plain present. */
  base: 1 << 0,
  /** A verb in the third person. */
  third: 1 << 1,
  /** A gerund or present participle. */
  ing: 1 << 2,
  past: 1 << 3,
  /** A past participle. */
  participle: 1 << 4,
  /** Whoever writes: `I`, `we`; and `you` in a letter to oneself. */
  self: 1 << 5,
  /** Somebody or something else as a subject: `he`, `nobody`, `it`. */
  other: 1 << 6,
  possessive: 1 << 7,
  determiner: 1 << 8,
  preposition: 1 << 9,
  conjunction: 1 << 10,
  /** Commits: `will`, `shall`. */
  will: 1 << 11,
  /** Wants: `want to`, `would like to`, `hope to`. What follows is judged. */
  want: 1 << 12,
  /** Allows or advises: `could`, `should`. */
  modal: 1 << 13,
  be: 1 << 14,
  have: 1 << 15,
  negation: 1 << 16,
  /** Opens a question or a clause: `what`, `how`, `whether`. */
  wh: 1 << 17,
  /** The mark of an infinitive: `to`. */
  infinitive: 1 << 18,
  adverb: 1 << 19,
  number: 1 << 20,
  abbreviation: 1 << 21,
  /** Opens a clause that is not the main one: `because`, `when`, `although`. */
  subordinate: 1 << 22,
  /** Says by itself that the sentence is about the past: `was`, `had`, `ago`. */
  bygone: 1 << 23,
  /** As often a noun as a verb: `plan`, `review`. */
  alsoNoun: 1 << 24,
  adjective: 1 << 25,
  /** `me`, `him`, `it` as objects: pronouns that name nothing. */
  pronoun: 1 << 26,
  /** `since`, `from`: a time after it is where something began. */
  since: 1 << 27,
  /** Greets, adds or fills: never what a sentence is about. */
  filler: 1 << 28,
  /** More than one of a thing. Without a number or a determiner an object in the plural is an indefinite amount. */
  plural: 1 << 29,
  /** Something is to be over when what follows begins: `before`, `until`. */
  until: 1 << 30,
  /** Says by doing what: `by`, `through` before a gerund. The last bit there is; a set that holds it is a negative number. */
  means: 1 << 31,
} as const

/** What a verb promises. */
export const verb = {
  /** Makes something that can be shown: `write`, `ship`. */
  output: 1 << 0,
  /** Reaches an end that is met or not: `pass`, `finish`. */
  complete: 1 << 1,
  /** Moves a figure: `increase`, `cut`. */
  change: 1 << 2,
  /** Can be seen while it lasts: `attend`, `shadow`. */
  activity: 1 << 3,
  /** A direction only: `improve`, `develop`. */
  improve: 1 << 4,
  /** Happens in the head: `learn`, `understand`. */
  cognition: 1 << 5,
  /** `be`, `become`, `feel`. */
  state: 1 << 6,
  /** Looks around: `explore`, `look into`. */
  explore: 1 << 7,
  /** Ends something: `stop`, `avoid`. */
  stop: 1 << 8,
  /** Means only what its object means: `do`, `have`, `get`, `make`. */
  light: 1 << 9,
  /** Gives a hand: `help`, `lend`, `cover for`. */
  support: 1 << 10,
  /** Settles the means: `booked`, `paid`, `enrolled`. */
  secure: 1 << 11,
  /** Takes care of something without an end: `own`, `manage`. */
  charge: 1 << 12,
  /** Hands on words and does nothing else: `tell`, `ask`. */
  say: 1 << 13,
  /** Goes on, whatever is done to: `practise the violin`, `take care of the garden`. */
  ongoing: 1 << 14,
  /** Goes somewhere: what is reached ends it. */
  motion: 1 << 15,
  /** Is done before others, on one occasion: `perform at the fair`. */
  appearance: 1 << 16,
  /** Goes away or becomes less: `leave`, `dwindle`. */
  loss: 1 << 17,
  /** Alters what one can touch, and gives a direction to everything else: `strengthen the beam`, `refresh the yellow lines`. */
  shape: 1 << 18,
  /** Is done with a tool before all: `polish`, `sharpen`. */
  handwork: 1 << 19,
  /** Is said of what can be pointed at and of what cannot: `build a shed`, `build trust`. */
  found: 1 << 20,
} as const

/** What a word, of whatever kind, tells of a goal. */
export const sense = {
  /** Names nothing that two people would picture alike: `communication`, `things`. */
  generic: 1 << 0,
  deliverable: 1 << 1,
  credential: 1 << 2,
  /** A kind of person by what the person does: `listener`, `leader`. */
  agent: 1 << 3,
  /** Something that has a figure: `coverage`, `latency`. */
  metric: 1 << 4,
  /** Whom or what an organisation or a career is for: `customers`, `promotion`. */
  target: 1 << 5,
  /** Something that makes a goal doable: `budget`, `mentor`. */
  resource: 1 << 6,
  /** Blurs: `better`, `properly`. */
  vague: 1 << 7,
  comparative: 1 << 8,
  /** An amount without a number: `some`, `several`. */
  quantifier: 1 << 9,
  /** Something is wrong: `complain`, `broken`. */
  problem: 1 << 10,
  /** Somebody feels something: `love`, `tired`. */
  affect: 1 << 11,
  /** What is already so: `currently`, `so far`. */
  baseline: 1 << 12,
  /** All or none: `every`, `zero`. */
  universal: 1 << 13,
  placeholder: 1 << 14,
  /** A rung of a ladder: `Senior`, `deputy head`. */
  level: 1 << 15,
  /** `maybe`, `hopefully`. */
  hedge: 1 << 16,
  /** `if possible`. */
  escape: 1 << 17,
  /** `etc.` */
  openEnd: 1 << 18,
  /** `try to`. */
  effort: 1 << 19,
  /** Gives a reason: `because`, `since`. */
  reason: 1 << 20,
  /** Says what for: `so that`, `in order to`. */
  purpose: 1 << 21,
  /** Says how it will be known: `done when`, `as measured by`. */
  criterion: 1 << 22,
  /** Announces how: `plan`, `first step`. */
  plan: 1 << 23,
  event: 1 << 24,
  /** Working time: `hours`, `evenings`. */
  capacity: 1 << 25,
  /** A claim without content: `yes`, `realistic`. */
  claim: 1 << 26,
  /** A motive that is one's own: `to grow`, `for fun`. */
  motive: 1 << 27,
  /** Seen or said by others: `has seen me`, `feedback`. */
  observed: 1 << 28,
  /** Asked by somebody: `required`, `promised`. */
  demanded: 1 << 29,
  /** A wish about support: `someone who`, `need`. */
  wish: 1 << 30,
  /**
   * Takes no more from the words beside it: `the`, `these` say which of those there are; `morale`, `a good place` stay what they are wherever they
   * are said to be; a bell stays a bell whatever is done to it. The last bit there is; a set that holds it is a negative number.
   */
  definite: 1 << 31,
} as const

/** Who is who, and what hangs on what, in what is told around a goal; of what kind something is whatever else a list says of it. */
export const role = {
  /** Has a say over others: `council`, `landlord`, `bishop`. */
  body: 1 << 0,
  /** Comes, buys, uses, lives there: `pilgrims`, `tenants`. */
  crowd: 1 << 1,
  /** Close to whoever writes: `aunt`, `friend`, `neighbour`. */
  kin: 1 << 2,
  /** Done by whoever has a say: `votes`, `fines`, `evicts`. */
  power: 1 << 3,
  /** What befalls somebody: `waits`, `trips`, `gets lost`. */
  plight: 1 << 4,
  /** Goes away or becomes less: `dwindles`, `folds`. */
  loss: 1 << 5,
  /** Leaves no choice: `must`, `has to`. */
  duty: 1 << 6,
  /** Lets in some and no others: `only`. */
  only: 1 << 7,
  /** Draws a line that one can fall short of: `below`, `fewer`. */
  line: 1 << 8,
  /** What others have by it: `jobs`, `beds`, `the contract`. */
  asset: 1 << 9,
  /** Reaches a place in working life: `become`, `go into`, `apply`. */
  rise: 1 << 10,
  /** What an organisation has set itself: `strategy`, `charter`. */
  scheme: 1 << 11,
  /** One has it because of another: `depends`, `hinges`. */
  hang: 1 << 12,
  /** Says of something that it is no more: `off`, `gone`. */
  over: 1 << 13,
  /** Only says where, when or how somebody is: `lives`, `meets`, `is called`. */
  idle: 1 << 14,
  /** How many come or buy: `trade`, `turnout`. */
  trade: 1 << 15,
  /** What a plan or a rule does: `asks for it`, `names it`. */
  calls: 1 << 16,
  /** Done by whoever has a say, and by anybody else: `closes`, `picks`; what it is done to decides. */
  sway: 1 << 17,
  /** `loses`, `costs`: what one had is gone by it. */
  forfeit: 1 << 18,
  /** `gets`, `keeps`: what one has of it. */
  gain: 1 << 19,
  /** Who comes out best: `winner`, `finalists`. */
  prize: 1 << 20,
  /** What is served on one: `reminder`, `ultimatum`. */
  notice: 1 << 21,
  /** What institutions speak of in general, for anybody and everybody: `rights`, `solutions`, `the region`. */
  public: 1 << 22,
  /** Goes on with what one can or may do: `ability to`, `chance to`. */
  ability: 1 << 23,
  /** Still to come of something that was begun: `left`, `outstanding`. */
  rest: 1 << 24,
  /** Says in whose company: `with`, `alongside`. */
  company: 1 << 25,
  /** Finds out how much of something there is, and changes nothing of it: `measure`. */
  gauge: 1 << 26,
  /** Where one's work and life take place, and what they are made of: `kitchen`, `theatre`, `crew`. */
  arena: 1 << 27,
  /** What is held there again and again: `evenings`, `concerts`. */
  occasion: 1 << 28,
  /** A quality with a figure, or one that is seen: `smaller`, `earlier`, `drier`. */
  measured: 1 << 29,
  /** Says where or for whom, and not of what: `at`, `for`, `among`. */
  where: 1 << 30,
  /** In no list, and by its ending a doing or a state in general: `assurance`, `enrichment`; beside others of its kind it names nothing. The last bit there is. */
  formed: 1 << 31,
} as const

export type GrammarTag = keyof typeof grammar
export type VerbTag = keyof typeof verb
export type SenseTag = keyof typeof sense
export type RoleTag = keyof typeof role

/** What the lexicon says of one word or phrase: a set of each kind. */
export interface Word {
  readonly grammar: number
  readonly verb: number
  readonly sense: number
  readonly role: number
}

export const unknownWord: Word = { grammar: 0, verb: 0, sense: 0, role: 0 }
