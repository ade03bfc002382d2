import type { TestProject } from 'vitest/node'
import { createNeo4j, PASSWORD } from './server.mjs'

/** A server as the tests know it. */
export interface Served {
  readonly uri: string
  /** Where it serves Neo4j Browser. */
  readonly http: string
  readonly user: string
  readonly password: string
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Served
  }
}

/**
 * One server for all tests of this folder: that of `ONRECORD_TEST_NEO4J`, `bolt://host:port`, whose user and password are
 * in `NEO4J_USERNAME` and `NEO4J_PASSWORD` and whose data the tests remove; or else one of their own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const uri = process.env.ONRECORD_TEST_NEO4J
  if (uri !== undefined) {
    const http = `http://${new URL(uri).hostname}:7474`
    const { NEO4J_USERNAME: user = 'neo4j', NEO4J_PASSWORD: password = PASSWORD } = process.env
    project.provide('neo4j', { uri, http, user, password })
    return async () => {}
  }
  const server = await createNeo4j()
  await server.start()
  project.provide('neo4j', { uri: server.uri, http: server.http, user: server.user, password: server.password })
  return () => server.remove()
}
