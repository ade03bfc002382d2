/** Where a database is, and who asks. */
export interface ServerAddress {
  /** Such as `bolt://localhost:7687`, `neo4j+s://host`. */
  readonly uri: string
  readonly user: string
  /** The server's default database if not given. */
  readonly database?: string
}

/** All that it takes to connect. */
export interface Address extends ServerAddress {
  readonly password: string
}
