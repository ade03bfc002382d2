import type { ServerAddress } from './address.ts'
import { browserAddress } from './browser-address.ts'
import type { Database } from './database.ts'

/** A link that opens Neo4j Browser with a question typed in. */
export interface BrowserLink {
  /** What is asked. It may hold a name from any article. */
  readonly title: string
  readonly url: string
}

/** Most that is drawn at once: what Browser shows without a long wait. */
const MOST = 100

/**
 * First questions to a loaded graph, as links that open Neo4j Browser with each typed in. None where the server does not
 * seem to serve Browser, and no names where nobody says anything. A link carries no parameters, so the names are in the
 * questions.
 */
export async function browserLinks(
  database: Database,
  { uri, user, database: name }: ServerAddress,
): Promise<BrowserLink[]> {
  const browser = await browserAddress(database, uri)
  if (browser === undefined) return []
  const questions = [
    WHO_SPEAKS,
    ...(await named(database, '(e:Entity)-[:SAID]->()', saidBy)),
    ...(await named(database, '(e:Entity)<-[:ABOUT]-()', saidAbout)),
  ]
  const server = { dbms: withUser(uri, user), ...(name !== undefined && { db: name }) }
  return questions.map(({ title, cypher }) => ({
    title,
    url: linkTo(browser, { ...server, cmd: 'edit', arg: cypher }),
  }))
}

interface Question {
  readonly title: string
  readonly cypher: string
}

const WHO_SPEAKS: Question = {
  title: 'Who speaks about whom',
  cypher: `MATCH path = (:Entity)-[spoke:SPOKE_ABOUT]->(:Entity)
RETURN path ORDER BY spoke.count DESC LIMIT ${MOST}`,
}

const saidBy = (name: string): Question => ({
  title: `What ${name} says, about whom, and where`,
  cypher: `MATCH said = (:Entity {name: ${stringLiteral(name)}})-[:SAID]->(statement:Statement)
MATCH printed = (statement)-[:REPORTED_IN]->(:Article)
OPTIONAL MATCH about = (statement)-[:ABOUT]->(:Entity)
RETURN said, printed, about LIMIT ${MOST}`,
})

const saidAbout = (name: string): Question => ({
  title: `What is said about ${name}, and by whom`,
  cypher: `MATCH path = (:Entity)-[:SAID]->(:Statement)-[:ABOUT]->(:Entity {name: ${stringLiteral(name)}})
RETURN path LIMIT ${MOST}`,
})

/** The question about the entity of which there are most matches of a pattern. */
async function named(database: Database, pattern: string, ask: (name: string) => Question): Promise<Question[]> {
  const rows = await database.read<{ name: string }>(
    `MATCH ${pattern} RETURN e.name AS name, e.id AS id, count(*) AS count ORDER BY count DESC, id LIMIT 1`,
  )
  return rows.map(({ name }) => ask(name))
}

/** What may not stand in a link's question: Browser splits the decoded link at `&` and `#`, and lines at controls. */
const UNSAFE = /[&#\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu

/** A text as a Cypher string that nothing in the text can end. */
export const stringLiteral = (text: string): string =>
  `'${text
    .replace(/[\\']/g, '\\$&')
    .replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`

/** `bolt://host` → `bolt://user@host`: Browser then asks for the password only. */
const withUser = (uri: string, user: string): string => uri.replace('://', `://${encodeURIComponent(user)}@`)

const linkTo = (browser: string, parameters: Readonly<Record<string, string>>): string =>
  `${browser}?${Object.entries(parameters)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&')}`

/** Terminals take a quote or bracket for the end of a link. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
