import { type ArticleRecord, type Offsets, type RecordStatement, speakersOf } from '../src/model/record.ts'

/** How many of what was found is right, and of what is there was found. */
class Tally {
  right = 0
  predicted = 0
  gold = 0

  add(right: number, predicted: number, gold: number): void {
    this.right += right
    this.predicted += predicted
    this.gold += gold
  }

  /** Harmonic mean of precision and recall, in per cent. */
  get f1(): number {
    return this.predicted + this.gold === 0 ? 0 : (200 * this.right) / (this.predicted + this.gold)
  }
}

/** A record that was made, side by side with the one made by hand. */
export interface Comparison {
  readonly gold: ArticleRecord
  readonly made: ArticleRecord
  /** Statements of one content: those whose letters overlap most, from half of all their letters on, one to one. */
  readonly statements: ReadonlyMap<RecordStatement, RecordStatement>
  /** For the id of each entity made, the id of the gold entity that it shares most mentions with. */
  readonly entities: ReadonlyMap<string, string>
}

export function compare(gold: ArticleRecord, made: ArticleRecord): Comparison {
  return { gold, made, statements: matchStatements(gold, made), entities: matchEntities(gold, made) }
}

/** Offsets of the letters and digits in spans: marks, commas and blanks at the edges never count. */
function letters(text: string, spans: readonly Offsets[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of spans)
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text.charAt(i))) found.add(i)
  return found
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((i) => b.has(i)).length

function matchStatements(gold: ArticleRecord, made: ArticleRecord): Map<RecordStatement, RecordStatement> {
  const wanted = gold.statements.map((one) => ({ one, said: letters(gold.text, one.content) }))
  const pairs = made.statements.flatMap((statement) => {
    const said = letters(gold.text, statement.content)
    return wanted.map((want) => {
      const both = shared(said, want.said)
      return { made: statement, gold: want.one, overlap: both / (said.size + want.said.size - both) }
    })
  })
  const matches = new Map<RecordStatement, RecordStatement>()
  const taken = new Set<RecordStatement>()
  for (const pair of pairs.filter(({ overlap }) => overlap >= 0.5).sort((a, b) => b.overlap - a.overlap)) {
    if (matches.has(pair.made) || taken.has(pair.gold)) continue
    matches.set(pair.made, pair.gold)
    taken.add(pair.gold)
  }
  return matches
}

function matchEntities(gold: ArticleRecord, made: ArticleRecord): Map<string, string> {
  const matches = new Map<string, string>()
  for (const { id } of made.entities) {
    const votes = new Map<string, number>()
    for (const mine of made.mentions.filter(({ entity }) => entity === id))
      for (const theirs of gold.mentions)
        if (mine.start < theirs.end && theirs.start < mine.end && mine.type === theirs.type)
          votes.set(theirs.entity, (votes.get(theirs.entity) ?? 0) + 1)
    const [best] = [...votes].sort((a, b) => b[1] - a[1])
    if (best) matches.set(id, best[0])
  }
  return matches
}

/** Speakers that are named; an office without a known holder is neither right nor wrong. */
export const namedSpeakers = ({ entities }: ArticleRecord, statement: RecordStatement): string[] =>
  speakersOf(statement).filter((id) => entities.find((entity) => entity.id === id)?.type !== 'OFFICE')

/** The named speakers of a statement that was made, as ids of gold entities; one that gold does not know keeps a `?`. */
export const speakersMade = ({ made, entities }: Comparison, statement: RecordStatement): string[] =>
  namedSpeakers(made, statement).map((id) => entities.get(id) ?? `?${id}`)

export interface Scores {
  /** Statements of the right content with a source that overlaps gold's, or none where gold has none. */
  readonly attribution: Tally
  /** Names: exact span and type. */
  readonly mentions: Tally
  /** Entities with a name in the text: one made for one of gold, of the right type. */
  readonly entities: Tally
  /** Speakers, each on a statement of the right content; those of other statements are wrong. */
  readonly speakers: Tally
}

/** Counts over many articles. */
export function score(comparisons: readonly Comparison[]): Scores {
  const scores = { attribution: new Tally(), mentions: new Tally(), entities: new Tally(), speakers: new Tally() }
  for (const comparison of comparisons) {
    scoreStatements(comparison, scores)
    scoreNames(comparison, scores)
  }
  return scores
}

function scoreStatements(comparison: Comparison, { attribution, speakers }: Scores): void {
  const { gold, made, statements } = comparison
  const isSourceRight = ([mine, theirs]: [RecordStatement, RecordStatement]): boolean =>
    mine.source.length === 0
      ? theirs.source.length === 0
      : shared(letters(gold.text, mine.source), letters(gold.text, theirs.source)) > 0
  attribution.add([...statements].filter(isSourceRight).length, made.statements.length, gold.statements.length)
  for (const statement of made.statements) {
    const match = statements.get(statement)
    const wanted = match ? namedSpeakers(gold, match) : []
    const mine = speakersMade(comparison, statement)
    speakers.add(mine.filter((id) => wanted.includes(id)).length, mine.length, 0)
  }
  speakers.add(0, 0, gold.statements.flatMap((one) => namedSpeakers(gold, one)).length)
}

function scoreNames({ gold, made, entities: matched }: Comparison, { mentions, entities }: Scores): void {
  const names = (record: ArticleRecord): Set<string> =>
    new Set(record.mentions.filter(({ proper }) => proper).map(({ start, end, type }) => `${start}-${end} ${type}`))
  const [mine, theirs] = [names(made), names(gold)]
  mentions.add([...mine].filter((name) => theirs.has(name)).length, mine.size, theirs.size)
  const named = (record: ArticleRecord): Set<string> =>
    new Set(record.mentions.filter(({ proper }) => proper).map(({ entity }) => entity))
  const wanted = named(gold)
  const right = new Set([...named(made)].flatMap((id) => matched.get(id) ?? []).filter((id) => wanted.has(id)))
  entities.add(right.size, named(made).size, wanted.size)
}
