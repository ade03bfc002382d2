import { read } from 'read'
import { DatabaseError } from '../errors.ts'
import type { ServerAddress } from '../neo4j/address.ts'
import { Database } from '../neo4j/database.ts'

/** Connects with the password of the environment, or the one that is typed. */
export async function openDatabase({ uri, user, database }: ServerAddress): Promise<Database> {
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
