import { identify } from '../identity/identify.ts'
import { type Concept, conceptSlug } from '../model/concept.ts'
import type { EntityType } from '../model/entity.ts'
import { grouped } from '../model/grouped.ts'
import type { Identity } from '../model/identity.ts'
import { nameKey } from '../model/name-key.ts'
import type { ArticleRecord } from '../model/record.ts'
import { changed, type RecordChange } from './change.ts'
import type { DecisionKind, PlacedDecision } from './decision.ts'
import { forgottenIn } from './forgotten.ts'
import { changeKinds } from './kinds.ts'
import { Ledger } from './ledger.ts'
import { ambiguityOf, Meant, type Occurrence } from './meant.ts'
import { type Facts, Nodes } from './nodes.ts'
import { rulingsOf } from './pairs.ts'
import type { DecisionProblem } from './problem.ts'
import { inWords, latestFirst, refsOf, severalOf } from './refs.ts'
import { articleOf, changesWithin, type Waiting } from './within.ts'

/** Goes through records anew each time. */
export type Again = () => AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>

/** Records with what people decided, and who is who in them. */
export interface Corrected {
  readonly records: () => AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>
  readonly identity: Identity
  /** Of a statement, by the ids of its record and its own: which concepts it is on and which not, by their slugs. */
  readonly conceptsOf: (record: string, statement: string) => ReadonlyMap<string, boolean>
  /** What could not be carried out: all else was. */
  readonly problems: readonly DecisionProblem[]
}

/**
 * Finds who is who in records, with what people decided: a pure function of both. The log stays as it is.
 *
 * First what is said of single articles; then of what kind things are, and whose; then who is one and who is not. Once it is
 * known who is who, what is said of whole nodes: who speaks, about whom, what is nothing, what is called how. Of two decisions
 * that contradict each other the later counts, and the other is a problem.
 *
 * @param concepts those that there are, where decisions of others are to be told of
 */
export async function applyDecisions(
  records: Again,
  decisions: readonly PlacedDecision[],
  concepts?: readonly Concept[],
): Promise<Corrected> {
  if (decisions.length === 0)
    return { records, identity: await identify(records()), conceptsOf: () => NO_CONCEPTS, problems: [] }
  return new Correction(records, decisions, concepts).carriedOut()
}

const NO_CONCEPTS: ReadonlyMap<string, boolean> = new Map()

class Correction {
  readonly #read: Again
  readonly #decisions: readonly PlacedDecision[]
  readonly #ledger = new Ledger()
  readonly #meant: Meant
  readonly #changes = new Map<string, RecordChange>()
  readonly #waiting: { record: string; one: Waiting }[] = []
  readonly #isoOf = new Map<string, string>()
  readonly #isForgotten: ReturnType<typeof forgottenIn>
  readonly #articles = new Set<string>()
  readonly #concepts: ReadonlySet<string> | undefined

  constructor(records: Again, decisions: readonly PlacedDecision[], concepts: readonly Concept[] | undefined) {
    this.#concepts = concepts && new Set(concepts.map(({ name }) => conceptSlug(name)))
    this.#read = records
    this.#decisions = [...decisions].sort(latestFirst)
    this.#isForgotten = forgottenIn(decisions)
    this.#meant = new Meant(decisions.flatMap(refsOf))
  }

  async carriedOut(): Promise<Corrected> {
    await this.#readAll()
    for (const placed of this.#decisions) this.#check(placed)
    const kinds = this.#wide('retype', 'of')
    // Of whole nodes: for that it must be known who is who. What contradicts itself is told of below.
    const retired = kinds.length === 0 ? [] : changeKinds(kinds, await this.#identified(new Ledger()), this.#facts())
    const nodes = new Nodes(await this.#identified(this.#ledger), retired, this.#facts())
    for (const placed of this.#wide('rename', 'drop')) nodes.settle(placed)
    for (const { record, one } of this.#waiting) nodes.setSpeakers(record, one)
    nodes.drop()
    return {
      records: () => this.#changed(),
      identity: nodes.identity,
      conceptsOf: (record, statement) => this.#changes.get(record)?.statements.get(statement)?.concepts ?? NO_CONCEPTS,
      problems: this.#ledger.problems.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0)),
    }
  }

  #facts(): Facts {
    return {
      by: (ref) => this.#by(ref),
      isoOf: (name) => this.#isoOf.get(nameKey(name)),
      ledger: this.#ledger,
      changes: this.#changes,
      articles: this.#articles,
    }
  }

  /** Decisions of some kinds that are of no single article. */
  #wide<K extends DecisionKind>(...kinds: readonly K[]): PlacedDecision<K>[] {
    return this.#decisions.filter(
      (placed): placed is PlacedDecision<K> =>
        (kinds as readonly string[]).includes(placed.decision.kind) && articleOf(placed) === undefined,
    )
  }

  /** Finds what decisions point at, and carries out what is said of single articles. */
  async #readAll(): Promise<void> {
    const within = grouped(this.#decisions, (placed) => [articleOf(placed) ?? ''])
    for await (const record of this.#kept()) {
      this.#articles.add(record.id)
      for (const { name, iso } of record.entities) if (iso !== undefined) this.#isoOf.set(nameKey(name), iso)
      const theirs = within.get(record.id)
      if (theirs === undefined) {
        this.#meant.note(record, record)
        continue
      }
      const { change, waiting } = changesWithin(record, theirs, this.#ledger)
      this.#changes.set(record.id, change)
      this.#meant.note(changed(record, change), record)
      this.#waiting.push(...waiting.map((one) => ({ record: record.id, one })))
    }
  }

  /** Whether all that a decision points at is there. */
  #check(placed: PlacedDecision): void {
    const article = articleOf(placed)
    if (article !== undefined && !this.#articles.has(article)) {
      const isForgotten = this.#isForgotten({ id: article, url: null })
      this.#ledger.stale(placed, `the article ${article} is ${isForgotten ? 'forgotten' : 'not in this build'}`)
      return
    }
    this.#checkConcept(placed)
    for (const ref of refsOf(placed)) {
      if (ref.article !== undefined && article !== undefined) continue
      const occurrences = this.#meant.by(ref)
      const several = ambiguityOf(ref, occurrences)
      const isNew = ref.type !== undefined && ['speaker', 'about'].includes(placed.decision.kind)
      if (several.length > 0 && placed.decision.kind !== 'drop') this.#ledger.mistake(placed, severalOf(ref, several))
      else if (occurrences.length > 0 || isNew) continue
      else if (ref.id === undefined && ref.article === undefined)
        this.#ledger.mistake(placed, `nobody and nothing in this build is called ${inWords(ref)}`)
      else this.#ledger.stale(placed, `nothing is found as ${inWords(ref)}`)
    }
  }

  #checkConcept(placed: PlacedDecision): void {
    const { decision } = placed
    if (decision.kind === 'concept' && this.#concepts?.has(conceptSlug(decision.concept)) === false)
      this.#ledger.stale(placed, `no concept is called "${decision.concept}"`)
  }

  /** Whom a reference means: nobody, where it is not clear. */
  #by(ref: Parameters<Meant['by']>[0]): readonly Occurrence[] {
    const occurrences = this.#meant.by(ref)
    return ambiguityOf(ref, occurrences).length > 0 ? [] : occurrences
  }

  #identified(ledger: Ledger): Promise<Identity> {
    const typeOf = ({ record, entity }: Occurrence): EntityType =>
      this.#changes.get(record)?.entities.get(entity.id)?.type ?? entity.type
    const pairs = this.#wide('same', 'different')
    return identify(
      this.#changed(),
      rulingsOf(pairs, (ref) => this.#by(ref), typeOf, ledger),
    )
  }

  async *#kept(): AsyncGenerator<ArticleRecord> {
    for await (const record of this.#read())
      if (!this.#isForgotten({ id: record.id, url: record.article.url })) yield record
  }

  async *#changed(): AsyncGenerator<ArticleRecord> {
    for await (const record of this.#kept()) {
      const change = this.#changes.get(record.id)
      yield change === undefined ? record : changed(record, change)
    }
  }
}
