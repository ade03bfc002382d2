import type { NodeIds } from '../model/identity.ts'
import type { ArticleRecord } from '../model/record.ts'
import { addRecord } from './add-record.ts'
import { Draft, type Said } from './draft.ts'
import { type Described, NameTally } from './names.ts'
import type { Piece } from './piece.ts'
import { addSourceRoles } from './sources/add-roles.ts'
import { runsOf } from './stories/stories.ts'

/** What an article tells of a person's gender: above 0 of a man, below of a woman. */
export interface Gendering {
  readonly male: number
}

/** What an article calls a node. */
export interface Naming {
  readonly label: Parameters<NameTally['add']>[1]
  readonly described: Described
}

/** The pieces of one record, whose entities' nodes are known. */
export function* piecesOf(record: ArticleRecord, identity: NodeIds): Generator<Piece> {
  const names = new Names()
  const draft = new Draft(names)
  addRecord(draft, record, identity, undefined)
  addSourceRoles(draft)
  yield* piecesOfDraft(draft)
  for (const [key, value] of names.namings) yield { table: 'name', key, value }
  for (const said of draft.said) yield { table: 'said', key: speakersKey(said), value: said }
  for (const value of draft.printed) {
    yield { table: 'printed', key: value.article, value }
    for (const run of value.sketch ? runsOf(value.sketch) : [])
      yield { table: 'run', key: run, value: { article: value.article, publishedAt: value.publishedAt } }
  }
}

/** The nodes and edges of a draft. */
export function* piecesOfDraft(draft: Draft): Generator<Piece> {
  for (const [key, value] of draft.nodes) yield { table: 'node', key, value }
  for (const [key, value] of draft.edges) yield { table: 'edge', key, value }
}

/** Statements of one key may be one claim; where nobody is named, only those of the same words and source are. */
const speakersKey = ({ speakers, claim }: Said): string =>
  speakers.length === 0 ? claim : speakers.toSorted().join(' ')

/** Keeps what is called how, instead of counting it. */
class Names extends NameTally {
  readonly namings: [node: string, naming: Naming | Gendering][] = []

  override add(node: string, label: Naming['label'], { name, aliases, aliasCounts, iso, date }: Described): void {
    const known = Object.entries({ aliases, aliasCounts, iso, date }).filter(([, value]) => value !== undefined)
    this.namings.push([node, { label, described: { name, ...Object.fromEntries(known) } }])
  }

  override addGender(node: string, male: number): void {
    if (male !== 0) this.namings.push([node, { male }])
  }
}
