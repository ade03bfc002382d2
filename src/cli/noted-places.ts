import type { ArticleRecord } from '../model/record.ts'
import { Places, pathFrom } from './places.ts'

/** Where the statements of records stand in the user's files, noted while a graph, which has no texts, is made of them. */
export class NotedPlaces {
  readonly #places = new Map<string, string>()
  readonly #pathOf: (file: string) => string
  #isDone = false

  /** @param root the folder from which files are named; where it is not given, they are called as in the records */
  constructor(root?: string) {
    this.#pathOf = pathFrom(root)
  }

  /** The same records; the first time that one goes through all of them, the places are noted. */
  async *noting(records: Iterable<ArticleRecord> | AsyncIterable<ArticleRecord>): AsyncGenerator<ArticleRecord> {
    for await (const record of records) {
      if (!this.#isDone) this.note(record)
      yield record
    }
    this.#isDone = true
  }

  /** The place of a statement, by its record and its first offset: `file:line:column`. */
  at(record: string, start: number): string {
    return this.#places.get(keyOf(record, start)) ?? ''
  }

  /** Notes the places of a record. */
  note(record: ArticleRecord): void {
    const inFile = new Places(record, this.#pathOf)
    for (const { content } of record.statements)
      for (const [start] of content) this.#places.set(keyOf(record.id, start), inFile.at(start))
  }
}

const keyOf = (record: string, start: number): string => `${record} ${start}`
