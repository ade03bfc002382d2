import type { NodeLabel } from './schema.ts'

/** The colour of each kind of node: Paul Tol's "muted" scheme, which the colour-blind tell apart, https://personal.sron.nl/~pault/. */
export const NODE_COLOURS: Readonly<Record<NodeLabel, string>> = {
  Person: '#88CCEE',
  Organisation: '#44AA99',
  Country: '#117733',
  Place: '#999933',
  Event: '#882255',
  Office: '#332288',
  Statement: '#DDCC77',
  Article: '#DDDDDD',
  Outlet: '#AA4499',
  Claim: '#CC6677',
  Story: '#BBBBBB',
  Concept: '#661100',
}

/** Where and how large a node is drawn. */
export interface Look {
  /** Absent in graphs too large to be laid out here. */
  readonly at?: { readonly x: number; readonly y: number }
  /** 4 to 100, the smallest and largest of the graph at these ends: readers stretch other ranges to this one. */
  readonly size: number
}

/** How each node is drawn, by its id. */
export type Looks = ReadonlyMap<string, Look>

/** The colour of a kind of node. */
export const colourOf = (kind: string): string => NODE_COLOURS[kind as NodeLabel] ?? '#BBBBBB'

/** The same in red, green and blue, 0 to 255. */
export const rgbOf = (kind: string): number[] =>
  (colourOf(kind).slice(1).match(/../g) ?? []).map((hex) => Number.parseInt(hex, 16))
