import { read } from 'read'
import { DatabaseError } from '../errors.ts'
import { Database } from '../neo4j/database.ts'

/** Options of every command that talks to a database. */
export interface ServerOptions {
  readonly uri: string
  readonly user: string
  readonly database?: string
}

/** Connects to the database of the options. */
export async function openDatabase({ uri, user, database }: ServerOptions): Promise<Database> {
  const password = process.env.NEO4J_PASSWORD ?? (await askPassword(user, uri))
  return Database.open({ uri, user, password, ...(database !== undefined && { database }) })
}

/** Asks on a terminal, without showing what is typed. A password is no argument: other users see those. */
async function askPassword(user: string, uri: string): Promise<string> {
  if (!process.stdin.isTTY) throw new DatabaseError('no password: set the environment variable NEO4J_PASSWORD')
  try {
    return await read({ prompt: `Password of ${user} at ${uri}: `, silent: true, output: process.stderr })
  } catch (error) {
    throw new DatabaseError('no password was given', { cause: error })
  }
}
