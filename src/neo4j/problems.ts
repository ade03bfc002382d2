import { Neo4jError } from 'neo4j-driver'
import type { Address } from './address.ts'

type Describe = (address: Address, message: string) => string

const WRITABLE = 'see server.databases.read_only and server.databases.default_to_read_only in neo4j.conf'

const forbiddenData: Describe = (_, message) =>
  `the database holds data that onrecord's constraints forbid (${message}): load into a database of its own`

const lost: Describe = ({ uri }) => `the connection to ${uri} was lost: run the command again`

/** The server's codes → what is wrong and how to mend it. The longest beginning of a code that is here counts. */
const PROBLEMS: Readonly<Record<string, Describe>> = {
  ServiceUnavailable: ({ uri }) =>
    `no Neo4j answers at ${uri}: start the server, or give its address with --uri (bolt://localhost:7687 as a rule)`,
  SessionExpired: lost,
  // What the driver says where the server ends while they greet each other.
  ProtocolError: lost,
  'Neo.ClientError.Security.Unauthorized': ({ uri, user }) =>
    `${uri} refuses user ${user}: check NEO4J_PASSWORD and --user`,
  'Neo.ClientError.Security.AuthenticationRateLimit': ({ uri }) =>
    `${uri} takes no password for a while, after several wrong ones: wait a minute and try again`,
  'Neo.ClientError.Security.CredentialsExpired': ({ user }) =>
    `user ${user} must first choose a new password: log in to Neo4j Browser once, or use ALTER CURRENT USER SET PASSWORD`,
  'Neo.ClientError.Security.Forbidden': ({ user }, message) =>
    `user ${user} may not do this (${message}): use one who may write and make indexes`,
  'Neo.ClientError.Database.DatabaseNotFound': ({ uri, database }) =>
    `${uri} has no database ${database ?? ''}: SHOW DATABASES lists those it has; Community Edition has one, neo4j`,
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': ({ uri }) =>
    `the database at ${uri} is read-only: ${WRITABLE}`,
  'Neo.ClientError.General.WriteOnReadOnly': ({ uri }) => `the database at ${uri} is read-only: ${WRITABLE}`,
  'Neo.ClientError.Schema': forbiddenData,
  'Neo.DatabaseError.Schema': forbiddenData,
  'Neo.TransientError.General.DatabaseUnavailable': ({ uri }, message) =>
    `the database at ${uri} is not up (${message}): wait a moment, or look into the server's log`,
  // What a server says when its disk is full, and from then on.
  'Neo.DatabaseError': (_, message) =>
    `the server has failed (${message}): see its log, and whether its disk is full; start it again, and run the command again`,
  'Neo.ClientError.Statement.SyntaxError': (_, message) => withGds(message),
  'Neo.ClientError.Procedure.ProcedureNotFound': (_, message) => withGds(message),
  'Neo.ClientError.Procedure.ProcedureCallFailed': (_, message) => withIndexes(message),
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': () =>
    'the server has too little memory for this: load with a smaller --batch, or raise dbms.memory.transaction.total.max',
  'Neo.TransientError.Transaction': (_, message) => `the server is busy (${message}): run the command again`,
}

/** As after an import, until the file of statements that comes with it is run. */
const withIndexes = (message: string): string =>
  /no such fulltext schema index/i.test(message)
    ? "the database lacks onrecord's indexes: run `onrecord load`, which makes them"
    : message

/** Neo4j's Graph Data Science library is a plugin that most servers lack. */
const withGds = (message: string): string =>
  /\bgds\./.test(message)
    ? 'this needs the Graph Data Science library (GDS), which the server does not have: install its plugin'
    : message

/** One line for an error of the driver: what is wrong and how to mend it. */
export const problemOf = (error: unknown, address: Address): string => {
  if (!(error instanceof Error)) return String(error)
  const code = error instanceof Neo4jError ? error.code : ''
  const known = Object.keys(PROBLEMS)
    .filter((beginning) => code.startsWith(beginning))
    .sort((a, b) => b.length - a.length)[0]
  const message = oneLine(error.message)
  if (known !== undefined) return PROBLEMS[known]?.(address, message) ?? message
  return code === '' || code === 'N/A' ? message : `${message} (${code})`
}

const oneLine = (message: string): string => message.replace(/\s+/g, ' ').trim()
