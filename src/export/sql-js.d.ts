/** As much of sql.js, SQLite in WebAssembly, as is used here: it brings no types. */
declare module 'sql.js' {
  type Cell = string | number | null
  interface Statement {
    run(values: readonly Cell[]): void
    free(): void
  }
  interface Database {
    run(sql: string): void
    prepare(sql: string): Statement
    export(): Uint8Array
    close(): void
  }
  export default function initSqlJs(): Promise<{ readonly Database: new () => Database }>
}
