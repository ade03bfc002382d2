import type { RecordGraph } from '../graph/draft.ts'
import { type FoundEntity, findEntities } from '../graph/find-entities.ts'
import { findMatters } from '../graph/find-matters.ts'
import {
  allStatements,
  type StatementView,
  statementOf,
  statementsAbout,
  statementsOf,
  statementsTo,
  viewOf,
} from '../graph/statements.ts'
import type { EdgeName } from '../model/schema.ts'
import { isJudged } from '../model/stands.ts'
import type { Told } from '../model/told.ts'
import { positionsOf } from '../positions/positions.ts'
import { positionShown } from './position-shown.ts'
import type { Entity, Position, Statement, Statements } from './shapes.ts'

/** Which of an entity's statements: those it makes, those about it, those made to it. */
export const RELATIONS = ['by', 'about', 'to'] as const
export type Relation = (typeof RELATIONS)[number]

/** Which of the statements that were found, and how many. */
export interface Narrowing {
  /** First and last day, `YYYY-MM-DD`: that of the statement, or else of its article. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** Only statements with all of these words, in any capitals. */
  readonly words?: string | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

const MOST = 50
type Stance = NonNullable<Statement['about'][number]['stance']>

const OF: Readonly<Record<Relation, (graph: RecordGraph, entity: string) => StatementView[]>> = {
  by: statementsOf,
  about: statementsAbout,
  to: statementsTo,
}

/** A build as programs ask it: who there is, what is said, and where it is printed. */
export class BuildView {
  readonly #graph: RecordGraph

  constructor(graph: RecordGraph) {
    this.#graph = graph
  }

  /** Those that a name may mean, the one most spoken of first. */
  entities(query: string, limit = 20): Entity[] {
    return findEntities(this.#graph, query)
      .slice(0, limit)
      .map((found) => this.#entity(found))
  }

  /** The entity with a node id, now or formerly; of a name, the one most spoken of that bears it. */
  entity(idOrName: string): Entity | undefined {
    return this.entities(idOrName, 1)[0]
  }

  statement(id: string): Statement | undefined {
    const view = statementOf(this.#graph, id)
    return view && this.#statement(view)
  }

  /** Statements of an entity, given by its node id; of everybody where none is given. By day, then in reading order. */
  statements(entity: string | undefined, relation: Relation = 'by', narrowing: Narrowing = {}): Statements {
    const found = entity === undefined ? allStatements(this.#graph) : OF[relation](this.#graph, entity)
    return this.#some(found, narrowing)
  }

  /** The statements in which one speaks about another, both given by their node ids. */
  evidence(speaker: string, about: string, narrowing: Narrowing = {}): Statements {
    const theirs = new Set(statementsAbout(this.#graph, about).map(({ id }) => id))
    return this.#some(
      statementsOf(this.#graph, speaker).filter(({ id }) => theirs.has(id)),
      narrowing,
    )
  }

  /** Whether statements say for or against: those of older records do not. */
  get isJudged(): boolean {
    return isJudged(this.#graph)
  }

  /**
   * Where an entity stands, given by its node id: each target and concept that it is for or against, as time goes, those
   * with most statements first.
   *
   * @param on only on this one: a node id, or a name
   */
  positions(actor: string, on?: string, limit = 20): Position[] {
    const wanted = on === undefined ? undefined : new Set(findMatters(this.#graph, on))
    const found = positionsOf(this.#graph, { actors: new Set([actor]), on: wanted })
    const shown = ({ id }: Told): Statement => this.#statement(viewOf(this.#graph, id))
    return found.slice(0, limit).map((one) => positionShown(one, (id) => this.#name(id), shown))
  }

  #some(
    found: readonly StatementView[],
    { since = '', until = '~', words = '', offset = 0, limit }: Narrowing,
  ): Statements {
    const wanted = words.toLowerCase().split(/\s+/)
    const fitting = found.filter(({ saidOn, article, sentence, text }) => {
      const day = saidOn ?? article.publishedAt
      const isDated = (since === '' && until === '~') || (day !== null && day >= since && day <= until)
      const printed = `${sentence}\n${text}`.toLowerCase()
      return isDated && wanted.every((word) => printed.includes(word))
    })
    const some = fitting.slice(offset, offset + (limit ?? MOST))
    return { total: fitting.length, statements: some.map((view) => this.#statement(view)) }
  }

  #entity({ id, kind, name, label, aliases }: FoundEntity): Entity {
    const [says, spokenAbout] = [this.#along(id, 'out', 'SAID').length, this.#along(id, 'in', 'ABOUT').length]
    return { id, kind, name, label, aliases: [...aliases], says, spokenAbout }
  }

  #statement(view: StatementView): Statement {
    const { id, speakerConfidence, sourceWords, sourceRole, unnamedAs, cue, text, sentence, saidOn, confidence } = view
    const { title, outlet, publishedAt, url, file, line, id: record } = view.article
    return {
      id,
      speakers: this.#named(this.#along(id, 'in', 'SAID')),
      speakerConfidence,
      source: sourceWords,
      sourceRole,
      unnamedAs,
      cue,
      quotation: text,
      sentence,
      form: view.form as Statement['form'],
      polarity: view.polarity as Statement['polarity'],
      about: this.#targets(id),
      to: this.#named(this.#along(id, 'out', 'ADDRESSED_TO')),
      saidOn,
      confidence,
      start: view.start,
      end: view.end,
      article: { title, outlet, publishedAt, url, file, line, record },
    }
  }

  #named(ids: readonly string[]): { id: string; name: string }[] {
    return ids.map((id) => ({ id, name: this.#name(id) }))
  }

  #name(id: string): string {
    return this.#graph.getNodeAttribute(id, 'label')
  }

  #targets(statement: string): Statement['about'] {
    return this.#graph
      .mapOutEdges(statement, (_, edge, __, id, ____, { label }) => {
        // Records that do not say how the speaker stands make edges without it.
        const { stance } = edge as { stance?: Stance }
        return edge.kind === 'ABOUT' ? [{ id, name: label, salience: edge.salience, ...(stance && { stance }) }] : []
      })
      .flat()
      .sort((a, b) => b.salience - a.salience)
      .map(({ salience, ...target }) => target)
  }

  #along(id: string, direction: 'in' | 'out', kind: EdgeName): string[] {
    const edges = direction === 'in' ? this.#graph.inEdges(id) : this.#graph.outEdges(id)
    return edges
      .filter((edge) => this.#graph.getEdgeAttribute(edge, 'kind') === kind)
      .map((edge) => this.#graph.opposite(id, edge))
  }
}
