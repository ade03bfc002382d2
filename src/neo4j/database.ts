import neo4j, { type Driver, type RecordShape } from 'neo4j-driver'
import { DatabaseError } from '../errors.ts'
import { nameKey } from '../model/name-key.ts'
import type { Asked } from '../questions/ask.ts'
import type { ParameterValues } from '../questions/parameters.ts'
import type { AnswerRow } from '../questions/plain.ts'
import type { Address } from './address.ts'
import { plainOf } from './plain.ts'
import { problemOf } from './problems.ts'
import { sentParameters } from './values.ts'

/** Schemes that the driver knows, then a host. A user or password has no place here: what others see may not hold one. */
const SERVER = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^@/]+\/?$/

const CONNECT_TIMEOUT_MS = 10_000

export interface DatabaseOptions {
  /** How long a transaction is tried again when the connection is lost or the server is busy, in ms. @default 30000 */
  readonly retryFor?: number
}

/** A Neo4j database. Close it: an open one keeps the process alive. */
export class Database implements Asked {
  readonly #driver: Driver
  readonly #address: Address
  /** In a cluster, what is read later must hold what was written before. */
  readonly #bookmarks = neo4j.bookmarkManager()

  private constructor(driver: Driver, address: Address) {
    this.#driver = driver
    this.#address = address
  }

  /**
   * Connects, and makes sure that the server, the password and the database are right.
   *
   * @throws {DatabaseError} where one of them is not
   */
  static async open(address: Address, { retryFor = 30_000 }: DatabaseOptions = {}): Promise<Database> {
    const { uri, user, password } = address
    if (!SERVER.test(uri))
      throw new DatabaseError(`${uri} is no address of a Neo4j server: give one such as bolt://localhost:7687`)
    try {
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
        connectionTimeout: CONNECT_TIMEOUT_MS,
        maxTransactionRetryTime: retryFor,
        // Counts and offsets are far from what a number cannot hold.
        disableLosslessIntegers: true,
        userAgent: 'onrecord',
      })
      const database = new Database(driver, address)
      await driver.getServerInfo(database.#where).catch(async (error) => {
        await driver.close()
        throw error
      })
      return database
    } catch (error) {
      throw new DatabaseError(problemOf(error, address), { cause: error })
    }
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  /** The rows of a statement that changes nothing; the server refuses one that would. */
  read<R extends RecordShape = RecordShape>(cypher: string, parameters: RecordShape = {}): Promise<R[]> {
    return this.#run('executeRead', cypher, parameters)
  }

  async answer(cypher: string, parameters: ParameterValues = {}): Promise<AnswerRow[]> {
    const rows = await this.read(cypher, sentParameters(parameters))
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainOf(value)])))
  }

  async namesNear(label: string, name: string): Promise<string[]> {
    // Letters and digits only: nothing that Lucene takes for a sign, and in small letters no AND, OR, NOT.
    const query = (nameKey(name).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word}~`).join(' ')
    if (query === '') return []
    const rows = await this.read<{ name: string; aliases: string[] }>(
      `CALL db.index.fulltext.queryNodes('onrecord_entities', $query, {limit: 1000}) YIELD node
WHERE node:${label}
RETURN node.name AS name, coalesce(node.aliases, []) AS aliases LIMIT 100`,
      { query },
    )
    return rows.flatMap((row) => [row.name, ...row.aliases])
  }

  /** The rows of a statement that may write, in a transaction that is tried again where that helps. */
  write<R extends RecordShape = RecordShape>(cypher: string, parameters: RecordShape = {}): Promise<R[]> {
    return this.#run('executeWrite', cypher, parameters)
  }

  async #run<R extends RecordShape>(
    execute: 'executeRead' | 'executeWrite',
    cypher: string,
    parameters: RecordShape,
  ): Promise<R[]> {
    const session = this.#driver.session({ ...this.#where, bookmarkManager: this.#bookmarks })
    try {
      const { records } = await session[execute]((transaction) => transaction.run<R>(cypher, parameters))
      return records.map((record) => record.toObject())
    } catch (error) {
      throw new DatabaseError(problemOf(error, this.#address), { cause: error })
    } finally {
      await session.close()
    }
  }

  get #where(): { database?: string } {
    const { database } = this.#address
    return database === undefined ? {} : { database }
  }
}
